import type { GlobalAfterChangeHook, GlobalBeforeChangeHook } from 'payload';

import { aRow } from '../testing';
import { fakeRequest } from './fake-request.testing';
import { recordGlobal, rememberGlobal } from './with-delivery';

let fake: ReturnType<typeof fakeRequest>;
beforeEach(() => (fake = fakeRequest()));

const later = '2026-11-24T07:30:00.000Z';
const before = () =>
  rememberGlobal('site')({ data: {}, req: fake.request } as unknown as Parameters<GlobalBeforeChangeHook>[0]);
const after = (status: string, previousDoc: object = {}) =>
  recordGlobal('site')({
    doc: { _status: status },
    previousDoc,
    req: fake.request,
  } as unknown as Parameters<GlobalAfterChangeHook>[0]);
const actions = () => fake.outbox.map(({ action }) => action);

describe('saving a global', () => {
  it('records its publication under its own name', async () => {
    await before();
    fake.tables.set('site', aRow({}));
    await after('published');

    expect(fake.outbox).toEqual([
      expect.objectContaining({
        action: 'created',
        document: 'site/site',
        event: expect.objectContaining({ tags: ['global:site', 'everything'] }),
      }),
    ]);
  });

  it('records nothing for a draft and tells it from an unpublish', async () => {
    fake.tables.set('site', aRow({}));
    await before();
    await after('draft');
    expect(actions()).toEqual([]);
    await before();
    fake.tables.set('site', aRow({ _status: 'draft', updatedAt: later }));
    await after('draft');

    expect(actions()).toEqual(['unpublished']);
  });

  it('takes the previous document where no hook ran before, as in restoring a version', async () => {
    fake.tables.set('site', aRow({ updatedAt: later }));
    await after('published', aRow({}));

    expect(actions()).toEqual(['changed']);
  });
});
