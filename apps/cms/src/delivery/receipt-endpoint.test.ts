import type { PayloadRequest } from 'payload';

import { receiptAnswerSchema } from './receipt';
import { receiptEndpoint } from './receipt-endpoint';
import { aDelivery } from './testing';

const ask = (user: unknown, docs: unknown[] = []) => {
  const find = jest.fn(async (_query: unknown) => ({ docs }));
  const request = {
    user,
    payload: {
      config: { custom: { publicSiteUrl: 'https://initiatives.example' } },
      db: {
        find,
        findGlobal: async () => ({ timeZone: 'Europe/Athens' }),
        findOne: async () => ({ _status: 'published', name: { bg: 'София' }, slug: { bg: 'sofia' } }),
      },
    },
    routeParams: { type: 'cities', id: '1' },
  };
  return { find, answer: receiptEndpoint.handler(request as unknown as PayloadRequest) };
};
const editor = { collection: 'users', role: 'contributor' };

describe('the receipt’s endpoint', () => {
  it.each([null, { collection: 'users', role: 'site' }])('refuses %j', async (user) => {
    const { answer, find } = ask(user);

    expect((await answer).status).toBe(403);
    expect(find).not.toHaveBeenCalled();
  });

  it('gives the latest delivery of the document', async () => {
    const stored = {
      ...aDelivery({ state: 'live', attempts: 1 }),
      action: 'changed',
      // As MongoDB gives it.
      liveAt: new Date('2026-11-24T07:00:00.400Z'),
      lastError: null,
    };
    const { answer, find } = ask(editor, [stored]);

    expect(receiptAnswerSchema.parse(await (await answer).json())).toEqual({
      receipt: {
        action: 'changed',
        state: 'live',
        savedAt: '2026-11-24T07:00:00.000Z',
        liveAt: '2026-11-24T07:00:00.400Z',
        hides: false,
        hidesIn: [],
        outcome: null,
        visibleFrom: null,
        attempts: 1,
        lastError: null,
      },
      timeZone: 'Europe/Athens',
      links: [{ locale: 'bg', href: 'https://initiatives.example/bg/cities/sofia' }],
    });
    expect(find.mock.calls[0]?.[0]).toMatchObject({ where: { document: { equals: 'cities/1' } }, sort: '-savedAt' });
    expect((await answer).headers.get('cache-control')).toBe('no-store');
  });

  it('gives one that visitors have not seen yet, of which MongoDB holds no more than it must', async () => {
    const { answer } = ask(editor, [{ ...aDelivery({ state: 'later' }), action: 'created' }]);
    const { receipt } = receiptAnswerSchema.parse(await (await answer).json());
    expect(receipt).toMatchObject({ state: 'later', liveAt: null, lastError: null });
  });

  it('has no receipt for what was never public', async () => {
    expect(await (await ask(editor).answer).json()).toMatchObject({ receipt: null, timeZone: 'Europe/Athens' });
  });
});
