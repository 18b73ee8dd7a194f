import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { cacheState } from '../cache/shared-state';
import { contentStore } from '../data/store/content-store';
import { mediaStore } from '../media/media-store';
import { applyChange } from './apply-change';

const mockEnvironment = { DATA_DIR: '', CACHE_DOCUMENTS_MB: 1 };
jest.mock('../platform/env', () => ({ env: () => mockEnvironment }));
jest.mock('next/cache', () => ({ unstable_cache: () => () => Promise.resolve(null) }));

beforeAll(async () => {
  mockEnvironment.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'data-'));
});
afterAll(async () => {
  await contentStore().kept.disk.settled();
  await rm(mockEnvironment.DATA_DIR, { recursive: true });
});

const keep = (key: string, value: unknown) =>
  contentStore().kept.keep(key, value, { tags: [], since: cacheState().log.position, until: undefined });

const page = (pathname: string, tags: string[], status = 200) =>
  cacheState().pages.set(`/route-cache/APP_PAGE/0a/$${pathname}`, {
    value: { kind: 'APP_PAGE', status } as never,
    control: undefined,
    tags,
    since: cacheState().log.position,
    until: undefined,
    weight: 1,
  });

const changeOf = (type: string, id: string, marker: string | null, tags: string[] = []) => ({
  type: 'content.changed' as const,
  timestamp: new Date().toISOString(),
  data: { documents: [{ type, id, marker }], tags, paths: ['/bg/cities/x'] },
});

it('names the paths of the change, then the pages that showed it, the one read last first, without errors', async () => {
  page('/bg/cities', ['document:cities:1']);
  page('/bg', ['document:cities:1']);
  page('/bg/cities/y', ['document:cities:2']);
  page('/bg/mistyped', ['document:cities:1'], 404);
  expect(await applyChange(changeOf('cities', '1', 'abc', ['document:cities:1']))).toEqual([
    '/bg/cities/x',
    '/bg',
    '/bg/cities',
  ]);
});

it('takes the message for a sign that the CMS is back', async () => {
  const { health } = contentStore();
  health.noteFailure(new Error('refused'));
  await applyChange(changeOf('cities', '4', 'abc'));
  expect(health.isPaused).toBe(false);
});

it('buries what was taken down, in every language', async () => {
  const { kept, tombstones } = contentStore();
  await keep('document/cities/bg/3', { name: 'София' });
  await keep('document/cities/en/3', { name: 'Sofia' });
  await applyChange(changeOf('cities', '3', null));
  expect(tombstones.has('cities/3')).toBe(true);
  expect(await kept.known('document/cities/bg/3')).toBeUndefined();
  expect(await kept.known('document/cities/en/3')).toBeUndefined();
});

describe('the message that a document has reached its end', () => {
  const ended = (expireOutcome: string) => ({
    slug: 'pokana',
    publishAt: '2026-01-01T00:00:00.000Z',
    expireAt: '2026-01-02T00:00:00.000Z',
    expireOutcome,
    _status: 'published',
  });

  it('leaves the copies that say so, for without them an outage would turn 410 into 404', async () => {
    const { kept, tombstones } = contentStore();
    await keep('document/announcements/bg/5', ended('gone'));
    await keep('document/announcements/en/5', null);
    await applyChange(changeOf('announcements', '5', null));
    expect(tombstones.has('announcements/5')).toBe(false);
    expect(await kept.known('document/announcements/bg/5')).toEqual(expect.objectContaining({ value: ended('gone') }));
  });

  it('buries copies that still show something, such as those from before the end was set', async () => {
    const { kept, tombstones } = contentStore();
    await keep('document/announcements/bg/6', ended('gone'));
    await keep('document/announcements/en/6', { ...ended('gone'), expireAt: null });
    await applyChange(changeOf('announcements', '6', null));
    expect(tombstones.has('announcements/6')).toBe(true);
    expect(await kept.known('document/announcements/bg/6')).toBeUndefined();
  });

  it('buries what was never read', async () => {
    await applyChange(changeOf('announcements', '7', null));
    expect(contentStore().tombstones.has('announcements/7')).toBe(true);
  });
});

it('removes the bytes of a deleted picture with its renditions', async () => {
  const { disk } = mediaStore();
  for (const name of ['a.png', 'a-320.webp']) {
    await disk.write(name, { contentType: 'image/png' }, [Buffer.from('x')]);
  }
  await keep('document/media/bg/m1', { filename: 'a.png', sizes: { w320: { filename: 'a-320.webp' } } });
  await applyChange(changeOf('media', 'm1', null));
  expect(await disk.read('a.png')).toBeUndefined();
  expect(await disk.read('a-320.webp')).toBeUndefined();
});

it('forgets the file of a document for download that is deleted', async () => {
  const { disk } = mediaStore();
  await disk.write('documents/d1', { contentType: 'application/pdf' }, [Buffer.from('x')]);
  await applyChange(changeOf('documents', 'd1', null));
  expect(await disk.read('documents/d1')).toBeUndefined();
});

it('ignores what is no document of the site, such as a redirect, but purges its tags', async () => {
  const since = cacheState().log.position;
  await applyChange(changeOf('redirects', 'r1', null, ['redirect:/bg/old']));
  expect(cacheState().log.isPurged(['redirect:/bg/old'], since)).toBe(true);
});
