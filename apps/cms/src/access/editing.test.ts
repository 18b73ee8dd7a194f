import type { AccessArgs } from 'payload';

import { editing } from './editing';

/** Only the parts of a request that the rules look at. */
const as = (role: string | null, data?: object) =>
  ({ req: { user: role && { id: 'me', role } }, data }) as unknown as AccessArgs;

const taxonomy = editing('editor');
const articles = editing('contributor');

const own = { createdBy: { equals: 'me' } };

test.each([
  ['contributor', own, false],
  ['editor', true, true],
  ['publisher', true, true],
  ['site', false, false],
  [null, false, false],
])('%s changes articles: %j, taxonomy: %s', (role, articlesOf, writesTaxonomy) => {
  expect([articles.create?.(as(role)), articles.update?.(as(role))]).toEqual([articlesOf !== false, articlesOf]);
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
  ['contributor', { and: [{ _status: { equals: 'draft' } }, own] }],
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

test('a contributor deletes nothing of a kind that editors write', () => {
  expect(taxonomy.delete?.(as('contributor'))).toBe(false);
});

test('versions are for staff', () => {
  expect(['contributor', 'site', null].map((role) => articles.readVersions?.(as(role)))).toEqual([true, false, false]);
});
