import type { Payload } from 'payload';

import { deliveryBacklog } from './backlog';

const payloadWith = (docs: unknown[], totalDocs: number) =>
  ({ db: { find: async () => ({ docs }), count: async () => ({ totalDocs }) } }) as unknown as Payload;
const now = Date.parse('2026-11-24T07:01:00.000Z');

it('counts what visitors wait for and for how long', async () => {
  const payload = payloadWith([{ id: '1', savedAt: '2026-11-24T07:00:00.000Z' }], 3);

  expect(await deliveryBacklog(payload, now)).toEqual({ unfinished: 3, oldestSeconds: 60 });
  expect(await deliveryBacklog(payloadWith([], 0), now)).toEqual({ unfinished: 0, oldestSeconds: null });
});
