import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload';

import type { RawRow } from '../../platform/rows/raw-row';
import { runCourier } from '../courier/courier';
import { aRow, inBoth } from '../testing';
import { recordAfterChange, recordAfterDelete, rememberBeforeChange, rememberBeforeDelete } from './document-hooks';
import { fakeRequest } from './fake-request.testing';

type Fake = ReturnType<typeof fakeRequest>;

const deliver = jest.fn();
let fake: Fake;
beforeEach(() => {
  fake = fakeRequest();
  deliver.mockClear();
  runCourier({ deliver, start: () => undefined, stop: () => undefined, idle: async () => undefined });
});

const city = (fields: RawRow = {}) => aRow({ name: inBoth('София'), slug: inBoth('sofia'), ...fields });
const live = (fields: RawRow = {}) => fake.tables.set('cities/1', city(fields));
const actions = () => fake.outbox.map(({ action }) => action);

const before = (operation: 'create' | 'update' = 'update') =>
  rememberBeforeChange('cities')({
    data: {},
    operation,
    originalDoc: operation === 'update' ? { id: '1' } : undefined,
    req: fake.request,
  } as Parameters<CollectionBeforeChangeHook>[0]);
const after = (doc: RawRow) =>
  recordAfterChange('cities')({
    doc: { id: '1', ...doc },
    req: fake.request,
  } as Parameters<CollectionAfterChangeHook>[0]);

async function save(status: string, write: () => void, operation: 'create' | 'update' = 'update') {
  await before(operation);
  write();
  await after({ _status: status });
}
const later = '2026-11-24T07:30:00.000Z';

describe('saving a document', () => {
  it('records a first publication in the transaction of the request', async () => {
    await save('published', () => live(), 'create');

    expect(fake.outbox).toEqual([
      expect.objectContaining({
        document: 'cities/1',
        title: 'София',
        action: 'created',
        state: 'pending',
        attempts: 0,
      }),
    ]);
    expect(fake.requests).toEqual([fake.request]);
  });

  it('hands the row to the courier after the commit, and not before', async () => {
    await save('published', () => live(), 'create');
    expect(deliver).not.toHaveBeenCalled();
    fake.commit();
    await new Promise((resolve) => setImmediate(resolve));

    expect(deliver).toHaveBeenCalledWith(expect.objectContaining({ id: 'delivery-1', document: 'cities/1' }));
  });

  it('records nothing for drafts, of whatever document', async () => {
    await save('draft', () => live({ _status: 'draft' }), 'create');
    await save('draft', () => live({ _status: 'draft', updatedAt: later }));
    live();
    await save('draft', () => undefined);

    expect(fake.outbox).toEqual([]);
  });

  it('tells an unpublish from a draft save', async () => {
    live();
    await save('draft', () => live({ _status: 'draft', updatedAt: later }));

    expect(actions()).toEqual(['unpublished']);
  });

  it('records a publication even when it changes nothing', async () => {
    live();
    await save('published', () => undefined);

    expect(actions()).toEqual(['changed']);
  });

  it('records a change though the answer leaves out the status', async () => {
    live();
    await before();
    live({ updatedAt: later });
    await after({});

    expect(actions()).toEqual(['changed']);
  });

  it('compares each of two nested saves with what was there before it', async () => {
    live();
    await before();
    live({ name: inBoth('Първо'), updatedAt: later });
    await save('published', () => live({ name: inBoth('Второ'), updatedAt: '2026-11-24T07:31:00.000Z' }));
    await after({ _status: 'published' });

    expect(fake.outbox.map(({ title, action }) => [action, title])).toEqual([
      ['changed', 'Второ'],
      ['changed', 'Второ'],
    ]);
  });

  it('keeps apart documents that are saved at the same time', async () => {
    fake.tables.set('cities/2', city({ id: '2', slug: inBoth('plovdiv') }));
    live({ _status: 'draft' });
    const hook = rememberBeforeChange('cities');
    for (const id of ['1', '2']) {
      await hook({
        data: {},
        operation: 'update',
        originalDoc: { id },
        req: fake.request,
      } as Parameters<CollectionBeforeChangeHook>[0]);
    }
    live();
    fake.tables.set('cities/2', city({ id: '2', slug: inBoth('plovdiv'), updatedAt: later }));
    await after({ id: '2', _status: 'published' });
    await after({ _status: 'published' });

    expect(fake.outbox.map(({ action, document }) => [action, document])).toEqual([
      ['changed', 'cities/2'],
      ['created', 'cities/1'],
    ]);
  });
});

describe('deleting a document', () => {
  const remove = async () => {
    await rememberBeforeDelete('cities')({ id: '1', req: fake.request } as Parameters<CollectionBeforeDeleteHook>[0]);
    fake.tables.delete('cities/1');
    await recordAfterDelete('cities')({
      id: '1',
      doc: {},
      req: fake.request,
    } as Parameters<CollectionAfterDeleteHook>[0]);
  };

  it('records what visitors had', async () => {
    live();
    await remove();

    expect(fake.outbox).toEqual([expect.objectContaining({ action: 'deleted', document: 'cities/1', title: 'София' })]);
  });

  it('records nothing for a draft', async () => {
    live({ _status: 'draft' });
    await remove();

    expect(fake.outbox).toEqual([]);
  });
});
