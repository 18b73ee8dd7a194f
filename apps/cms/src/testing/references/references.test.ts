import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { mongodbUrl } from '../../platform/testing/env';
import { runScript } from '../../platform/testing/run-script';
import { cmsEnvironment } from '../cms-environment';

jest.setTimeout(180_000);

const folder = mkdtempSync(path.join(tmpdir(), 'civic-references-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Content {
  title: Record<string, string>;
  cities?: string[];
  _status: string;
}

const inNews = [
  { path: 'body', label: { en: 'Full text' }, locale: 'bg' },
  { path: 'cities', label: { en: 'Cities' }, locale: null },
];

interface Results {
  /** By what was done, the rows that are missing from the index or wrong after it. */
  differences: Record<string, unknown>;
  /** By what was done, how many references there are more than before. */
  written: Record<string, number>;
  /** What became of a city that content names in public and in drafts. */
  told: Record<'first' | 'unlinked' | 'then', string> &
    Record<'published' | 'edits' | 'draft', Content | undefined> & { used: unknown; left: number };
  inNavigation: { unlinked: string; removed: string };
  wasIndexed: boolean;
  isNowIndexed: boolean;
}

const run = async (env: object = {}) =>
  (await runScript('testing/references/run-references.ts', [], { ...cmsEnvironment(folder), ...env })) as Results;

const mongodb = () => {
  const url = new URL(mongodbUrl ?? '');
  url.pathname = `/references-test-${process.pid}`;
  return url.href;
};

describe.each([
  ['SQLite', true, () => ({})],
  ['MongoDB (set MONGODB_URL to a replica set)', Boolean(mongodbUrl), () => ({ DATABASE_URL: mongodb() })],
])('the index of references on %s', (_, isThere, env) => {
  (isThere ? it : it.skip)('tells what the content names, in whatever way it is written', async () => {
    const { differences, written, told, inNavigation, wasIndexed, isNowIndexed } = await run(env());
    expect(differences).toEqual({});
    expect(written).toMatchObject({ 'a publication': 2, 'an autosave that names nothing new': 0 });
    expect(written['the content of before']).toBeGreaterThan(4);
    expect(told.used).toMatchObject({
      isComplete: true,
      live: { more: 0, uses: [{ name: { en: '“Новина” (announcement)' }, isOptional: true, places: inNews }] },
      drafts: { more: 0, uses: [{ places: inNews }] },
      scheduled: [],
    });
    expect(told.first).toContain('„Новина“ (съобщение) – Пълен текст, на български');
    expect(told).toMatchObject({ unlinked: 'done', left: 0, then: 'done' });
    const [published, edits, draft] = [told.published, told.edits, told.draft];
    expect([published, edits, draft].map((content) => content?._status)).toEqual(['published', 'draft', 'draft']);
    expect([published, edits, draft].map((content) => content?.cities?.length)).toEqual([1, 0, 1]);
    expect(JSON.stringify([published, edits, draft])).not.toContain('"link"');
    expect(edits?.title).toMatchObject({ bg: 'Редакция' });
    expect(inNavigation.unlinked).toContain('in the field “Header menu 1 > Link > Page”');
    expect(inNavigation.removed).toContain('Навигация – Горно меню 1');
    expect({ wasIndexed, isNowIndexed }).toEqual({ wasIndexed: false, isNowIndexed: true });
  });
});
