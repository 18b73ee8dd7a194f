import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { askAgainHeader, nextChangeHeader } from '@civic/content/next-change';

import { httpGet } from '../../platform/http/http-get';
import { contentStore } from '../store/content-store';
import { readDocuments } from './documents';

const mockMarked: (number | undefined)[] = [];
jest.mock('../store/page-tags', () => ({
  addPageTags: () => Promise.resolve(),
  markDegraded: () => Promise.resolve(),
  markUntil: (instant: number | undefined) => Promise.resolve(mockMarked.push(instant)),
}));
jest.mock('../as-of/current-preview', () => ({ currentPreview: () => Promise.resolve(null) }));
jest.mock('../../platform/http/http-get');
const mockEnvironment = { CMS_URL: 'http://cms', SITE_KEY: 'key', DATA_DIR: '', CACHE_DOCUMENTS_MB: 1 };
jest.mock('../../platform/env', () => ({ env: () => mockEnvironment }));

beforeAll(async () => {
  mockEnvironment.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'documents-'));
});
afterAll(async () => {
  await contentStore().kept.disk.settled();
  await rm(mockEnvironment.DATA_DIR, { recursive: true });
});
beforeEach(() => (mockMarked.length = 0));

const answer = (headers: Record<string, string>, ...ids: string[]) =>
  jest.mocked(httpGet).mockResolvedValueOnce({
    status: 200,
    headers,
    body: Buffer.from(
      JSON.stringify({ docs: ids.map((id) => ({ id, name: 'Град', updatedAt: '2026-11-24T07:00:00Z' })) }),
    ),
  });

const soon = Date.now() + 60_000;
const later = soon + 60_000;

it('trusts a document that does not change by itself until it is told otherwise', async () => {
  answer({ [nextChangeHeader]: String(soon) }, 'steady');
  await readDocuments('cities', 'bg', ['steady']);
  expect(mockMarked).toEqual([undefined]);
});

it('asks again for one that is missing once another comes out', async () => {
  answer({ [nextChangeHeader]: String(soon) });
  await readDocuments('cities', 'bg', ['missing']);
  expect(mockMarked).toEqual([soon]);
});

it.each([['late'], []])('asks again soon, whatever came, while the CMS is late with something due', async (...ids) => {
  answer({ [nextChangeHeader]: String(later), [askAgainHeader]: String(soon) }, ...ids);
  await readDocuments('cities', 'bg', ['late']);
  expect(mockMarked).toEqual([soon]);
});
