import type { AccessArgs } from 'payload';

import { editing } from './editing';

/** Only the parts of a request that the rules look at. */
const as = (role: string | null, data?: object) => ({ req: { user: role && { role } }, data }) as unknown as AccessArgs;

const taxonomy = editing('editor');
const articles = editing('contributor');

test.each([
  ['contributor', true, false],
  ['editor', true, true],
  ['publisher', true, true],
  ['site', false, false],
  [null, false, false],
])('%s writes articles: %s, taxonomy: %s', (role, writesArticles, writesTaxonomy) => {
  expect([articles.create?.(as(role)), articles.update?.(as(role))]).toEqual([writesArticles, writesArticles]);
  expect([taxonomy.create?.(as(role)), taxonomy.update?.(as(role))]).toEqual([writesTaxonomy, writesTaxonomy]);
});

test.each([
  ['contributor', false],
  ['editor', false],
  ['publisher', true],
  ['admin', true],
])('%s publishes: %s', (role, allowed) => {
  expect(articles.update?.(as(role, { _status: 'published' }))).toBe(allowed);
});

test.each([
  ['contributor', false],
  ['editor', { _status: { equals: 'draft' } }],
  ['publisher', true],
  ['site', false],
])('%s deletes: %j', (role, allowed) => {
  expect(articles.delete?.(as(role))).toEqual(allowed);
});

test.each([
  ['contributor', true],
  ['site', { _status: { equals: 'published' } }],
  [null, false],
])('%s reads: %j', (role, allowed) => {
  expect(articles.read?.(as(role))).toEqual(allowed);
});

test('versions are for staff', () => {
  expect(['contributor', 'site', null].map((role) => articles.readVersions?.(as(role)))).toEqual([true, false, false]);
});
