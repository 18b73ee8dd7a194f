import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { cacheState } from '../../cache/shared-state';
import { CmsUnreachableError } from './errors';
import type { Source } from './source';

const added: string[] = [];
const degraded = jest.fn();
const marked: (number | undefined)[] = [];
jest.mock('./page-tags', () => ({
  addPageTags: (tags: string[]) => {
    added.push(...tags);
    return Promise.resolve();
  },
  markUntil: (instant: number | undefined) => {
    marked.push(instant);
    return Promise.resolve();
  },
  markDegraded: () => {
    degraded();
    return Promise.resolve();
  },
}));

jest.mock('../as-of/current-preview', () => ({ currentPreview: () => Promise.resolve(null) }));

const mockEnvironment = { DATA_DIR: '', CACHE_DOCUMENTS_MB: 1 };
jest.mock('../../platform/env', () => ({ env: () => mockEnvironment }));

beforeAll(async () => {
  mockEnvironment.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'kept-'));
});
afterAll(async () => {
  const { contentStore } = await import('./content-store');
  await contentStore().kept.disk.settled();
  await rm(mockEnvironment.DATA_DIR, { recursive: true });
});
beforeEach(() => {
  added.length = 0;
  marked.length = 0;
  degraded.mockClear();
});

let number = 0;
const setUp = async () => {
  const prefix = `test-${(number += 1)}`;
  const { readThrough } = await import('./read-through');
  const { contentStore } = await import('./content-store');
  const loads: string[][] = [];
  let ready = Promise.resolve();
  const cms = {
    content: new Map<string, string>(),
    untils: new Map<string, number>(),
    down: false,
    /** From now on answers wait until the function that is returned is called. */
    takeLong: () => {
      let answer = () => {};
      ready = new Promise((resolve) => (answer = resolve));
      return answer;
    },
  };
  const source = (ids: string[]): Source<string> => ({
    items: ids.map((id) => ({ id, key: `${prefix}/${id}`, tags: [`${prefix}:${id}`] })),
    load: async (wanted) => {
      loads.push(wanted);
      if (cms.down) throw new CmsUnreachableError('http://cms', new Error('refused'));
      await ready;
      const values = new Map([...cms.content].filter(([id]) => wanted.includes(id)));
      return { values, untilOf: (id: string) => cms.untils.get(id) };
    },
    tombstone: (id) => `${prefix}/${id}`,
  });
  const read = (...ids: string[]) => readThrough(source(ids));
  const purge = (...ids: string[]) => cacheState().log.purge(ids.map((id) => `${prefix}:${id}`));
  return { cms, loads, prefix, purge, read, tombstones: contentStore().tombstones };
};

it('asks for what it does not know yet, in one request, and tags the page with all', async () => {
  const { cms, loads, prefix, read } = await setUp();
  cms.content.set('a', 'A').set('b', 'B');
  expect([...(await read('a'))]).toEqual([['a', 'A']]);
  expect(Object.fromEntries(await read('a', 'b', 'c'))).toEqual({ a: 'A', b: 'B', c: null });
  expect(loads).toEqual([['a'], ['b', 'c']]);
  expect(added).toEqual(expect.arrayContaining([`${prefix}:a`, `${prefix}:b`, `${prefix}:c`]));
});

it('reads again what was purged, and nothing else', async () => {
  const { cms, loads, purge, read } = await setUp();
  cms.content.set('a', 'A').set('b', 'B');
  await read('a', 'b');
  cms.content.set('a', 'A2');
  purge('a');
  expect((await read('a', 'b')).get('a')).toBe('A2');
  expect(loads).toEqual([['a', 'b'], ['a']]);
});

it('joins a read under way, but not one that a purge has overtaken', async () => {
  const { cms, loads, purge, read } = await setUp();
  cms.content.set('a', 'A');
  await Promise.all([read('a'), read('a')]);
  expect(loads).toHaveLength(1);
  purge('a');
  const before = read('a');
  await new Promise(setImmediate);
  purge('a');
  await Promise.all([before, read('a')]);
  expect(loads.length).toBeGreaterThanOrEqual(3);
});

it('answers with what it kept while the CMS is away, says so on the page, and knows what it never knew', async () => {
  const { cms, purge, read } = await setUp();
  cms.content.set('a', 'A');
  await read('a', 'gone');
  cms.down = true;
  purge('a', 'gone', 'new');
  const found = await read('a', 'gone', 'new');
  expect(found.get('a')).toBe('A');
  expect(found.get('gone')).toBeNull();
  expect(found.has('new')).toBe(false);
  expect(degraded).toHaveBeenCalled();
});

describe('a CMS that takes long', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] }));
  afterEach(() => jest.useRealTimers());

  /** Lets what waits for the disk go on. */
  const settle = async () => {
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
  };

  it('is not waited for if there is something to show, and its answer is kept when it comes', async () => {
    const { cms, loads, purge, read } = await setUp();
    cms.content.set('a', 'A');
    await read('a');
    cms.content.set('a', 'A2');
    const answer = cms.takeLong();
    purge('a');
    const first = read('a');
    await settle();
    await jest.advanceTimersByTimeAsync(3000);
    expect((await first).get('a')).toBe('A');
    expect(degraded).toHaveBeenCalledTimes(1);
    // While the CMS is still at it, nobody waits again, and it is not asked again.
    expect((await read('a')).get('a')).toBe('A');
    answer();
    await settle();
    expect((await read('a')).get('a')).toBe('A2');
    expect(loads).toEqual([['a'], ['a']]);
    expect(degraded).toHaveBeenCalledTimes(2);
  });

  it('is waited for if there is nothing to show instead', async () => {
    const { cms, purge, read } = await setUp();
    cms.content.set('a', 'A').set('b', 'B');
    await read('a');
    const answer = cms.takeLong();
    purge('a');
    const both = read('a', 'b');
    await settle();
    await jest.advanceTimersByTimeAsync(10_000);
    answer();
    expect(Object.fromEntries(await both)).toEqual({ a: 'A', b: 'B' });
    expect(degraded).not.toHaveBeenCalled();
  });
});

it('does not bring back what was taken down, until the CMS hands it out again', async () => {
  const { cms, prefix, purge, read, tombstones } = await setUp();
  cms.content.set('a', 'A');
  await read('a');
  cms.down = true;
  tombstones.note(`${prefix}/a`, false, Date.now());
  purge('a');
  expect((await read('a')).get('a')).toBeNull();
  cms.down = false;
  expect((await read('a')).get('a')).toBe('A');
  expect(tombstones.has(`${prefix}/a`)).toBe(false);
});

it('marks the page with the earliest instant of all, whether it was read now or before, found or not', async () => {
  const { cms, loads, read } = await setUp();
  const soon = Date.now() + 60_000;
  cms.content.set('a', 'A').set('b', 'B');
  cms.untils.set('a', soon + 5000).set('pending', soon);
  await read('a');
  expect(marked).toEqual([soon + 5000]);
  await read('a', 'b', 'pending');
  expect(marked.at(-1)).toBe(soon);
  await read('a', 'b', 'pending');
  expect(marked.at(-1)).toBe(soon);
  expect(loads).toHaveLength(2);
});

it('lets programming errors through', async () => {
  const { readThrough } = await import('./read-through');
  const broken = { items: [{ id: 'a', key: 'broken/a', tags: [] }], load: () => Promise.reject(new TypeError('no')) };
  await expect(readThrough(broken)).rejects.toThrow(TypeError);
});
