import { readFileSync } from 'node:fs';

import { carryTags, tagsPerCall } from './render-tags';

const calls: string[][] = [];
jest.mock('next/cache', () => ({
  unstable_cache: (_: unknown, __: unknown, { tags }: { tags: string[] }) => {
    calls.push(tags);
    return () => Promise.resolve(null);
  },
}));
beforeEach(() => calls.splice(0));

test('each tag is carried once, with the carrier in front', async () => {
  await carryTags('carrier', ['a', 'b', 'a']);
  expect(calls).toEqual([['carrier', 'a', 'b']]);
});

test('many tags are carried by several look-ups', async () => {
  const tags = Array.from({ length: tagsPerCall + 1 }, (_, index) => `t${index}`);
  await carryTags('carrier', tags);
  expect(calls.map((call) => call.length)).toEqual([tagsPerCall + 1, 2]);
});

test('nothing is looked up for no tags', async () => {
  await carryTags('carrier', []);
  expect(calls).toEqual([]);
});

test('the look-up of Next.js gives its tags to the page that is rendered', () => {
  const source = readFileSync(require.resolve('next/dist/server/web/spec-extension/unstable-cache'), 'utf8');
  expect(source).toContain('workUnitStore.tags = tags.slice()');
  expect(source).toMatch(/incrementalCache\.get\(cacheKey, \{[^}]*\btags,/);
});
