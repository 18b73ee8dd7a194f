import { readFileSync } from 'node:fs';
import path from 'node:path';

import { act, renderHook } from '@testing-library/react';

import { binTexts } from './bin-texts';
import { nameWhatIsInBin, useTitlesInBin } from './named-in-bin';

/** What lies where: the ids of documents, with their titles. */
let there: Record<string, string>;
let binned: Record<string, string>;
let asked: string[];
let fails: boolean;

/** Answers like the CMS, in jsdom, which has no responses. */
const answer = (docs: object[], ok = true) => {
  const json = async () => ({ docs });
  return { ok, status: ok ? 200 : 500, json, clone: () => ({ json }) };
};

beforeAll(() => {
  Object.assign(globalThis, { Response: { json: (body: { docs: object[] }) => answer(body.docs) } });
  window.fetch = (async (_: string, { body }: { body: string }) => {
    const query = new URLSearchParams(body);
    const inBin = query.get('trash') === 'true';
    const ids = [...query].flatMap(([name, id]) => (name.includes('[id]') ? [id] : []));
    asked.push(`${inBin ? 'bin' : 'list'} ${ids.join(' ')}`);
    const from = inBin ? binned : there;
    const docs = ids.flatMap((id) => (from[id] ? [{ id, name: from[id], country: 'BG' }] : []));
    return answer(docs, !(inBin && fails));
  }) as never;
  nameWhatIsInBin({
    api: '/api',
    titleField: (type) => (type === 'cities' ? 'name' : undefined),
    mark: (title) => `${title} (in the bin)`,
  });
});
beforeEach(() => {
  asked = [];
  fails = false;
});

async function ask(ids: string[], type = 'cities'): Promise<unknown> {
  const body = new URLSearchParams(ids.map((id, index) => [`where[id][in][${index}]`, id])).toString();
  const headers = { 'X-Payload-HTTP-Method-Override': 'GET' };
  const response = await window.fetch(`/api/${type}`, { method: 'POST', headers, body });
  return ((await response.json()) as { docs: unknown }).docs;
}

test('a field learns the title of what is in the bin, and nothing else of it, in one question', async () => {
  [there, binned] = [{ a: 'Sofia' }, { b: 'Burgas' }];
  const { result } = renderHook(useTitlesInBin);
  const docs = await act(async () => Promise.all([ask(['a', 'b']), ask(['b'])]));
  const shown = { id: 'b', name: 'Burgas (in the bin)' };
  expect(docs).toEqual([[{ id: 'a', name: 'Sofia', country: 'BG' }, shown], [shown]]);
  expect(asked.filter((one) => one.startsWith('bin'))).toEqual(['bin b']);
  expect([...result.current]).toEqual([['cities/b', 'Burgas']]);

  there = { b: 'Burgas' };
  await act(async () => ask(['b']));
  expect([...result.current]).toEqual([]);
});

test('the bin is not asked where nothing is missing, nor of what has no bin', async () => {
  there = { a: 'Sofia' };
  await ask(['a']);
  await ask(['u'], 'users');
  expect(asked).toEqual(['list a', 'list u']);
});

test('without an answer of the bin the field shows what it would have shown, and may ask again', async () => {
  [there, binned, fails] = [{}, { c: 'Varna' }, true];
  expect(await ask(['c'])).toEqual([]);
  fails = false;
  expect(await ask(['c'])).toEqual([{ id: 'c', name: 'Varna (in the bin)' }]);
});

test('the style sheet knows the words by which a title says that its document is in the bin', () => {
  const styles = readFileSync(path.join(__dirname, '../styles/bin.css'), 'utf8');
  for (const { marked } of Object.values(binTexts)) {
    expect(styles).toContain(`[title$='${marked.replace('{{title}}', '')}']`);
  }
});
