import type { Payload } from 'payload';

import { releaseEvents } from '../events/release-events';
import { aContext, aRelease } from '../events/testing';
import { lastingIds } from './lasting-ids';

/** A ledger in which each row took the place of another. */
const ledger = (replaces: Record<string, string | null>) => {
  const find = jest.fn(({ where }: { where: { id: { in: string[] } } }) =>
    Promise.resolve({ docs: where.id.in.map((id) => aRelease({ id, replaces: replaces[id] ?? null })) }),
  );
  return { find, payload: { db: { find } } as unknown as Payload };
};

const eventsOf = (...ids: string[]) =>
  ids.flatMap((id) => releaseEvents(aRelease({ id }), { context: aContext(), titles: new Map(), parent: undefined }));

test('a release that was moved twice is known by its first row', async () => {
  const { payload } = ledger({ r3: 'r2', r2: 'r1' });
  expect(Object.fromEntries(await lastingIds(payload, eventsOf('r3', 's1')))).toEqual({
    'release/r3': 'release/r1',
    'release/s1': 'release/s1',
  });
});

test('many releases are asked for together', async () => {
  const { payload, find } = ledger({});
  await lastingIds(payload, eventsOf(...Array.from({ length: 50 }, (_, index) => `r${index}`)));
  expect(find).toHaveBeenCalledTimes(1);
});

test('a circle ends', async () => {
  const { payload, find } = ledger({ r1: 'r2', r2: 'r1' });
  await lastingIds(payload, eventsOf('r1'));
  expect(find.mock.calls.length).toBeLessThanOrEqual(50);
});
