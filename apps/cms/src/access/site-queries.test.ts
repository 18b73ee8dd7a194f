import { siteQueryProblems } from './site-queries';

test.each([
  ['announcements', { where: { and: [{ slug: { equals: 'a' } }, { cities: { in: ['1'] } }] }, sort: '-publishAt' }],
  ['initiatives', { where: { 'representatives.representative': { equals: '1' } }, sort: 'title', depth: 0 }],
  ['redirects', { where: { from: { equals: '/bg/a' } } }],
  ['home', {}],
])('%s may be read with %j', (type, args) => {
  expect(siteQueryProblems(type, args)).toEqual([]);
});

test.each([
  ['a draft', { draft: true }],
  ['joins', { joins: { initiatives: { limit: 1 } } }],
  ['populate', { populate: { users: { email: true } } }],
  ['depth', { depth: 1 }],
  ['depth as text', { depth: '2' }],
  ['all languages at once', { locale: 'all' }],
  ['an embargoed field', { where: { body: { like: 'secret' } } }],
  ['an embargoed field in a branch', { where: { or: [{ and: [{ body: { exists: true } }] }] } }],
  ['an embargoed field in an upper-case branch', { where: { OR: [{ body: { exists: true } }] } }],
  ['the author', { where: { 'createdBy.email': { like: 'a' } } }],
  ['a path through a relation', { where: { 'initiative.title': { equals: 'a' } } }],
  ['the instant of the reveal', { where: { revealAt: { less_than: '2027-01-01' } } }],
  ['sorting by an embargoed field', { sort: 'revealAt' }],
  ['sorting by several fields', { sort: ['title', '-body'] }],
  ['sorting by a list', { sort: 'title,-body' }],
])('%s is refused', (_, args) => {
  expect(siteQueryProblems('announcements', args)).toHaveLength(1);
});

test('a type without a list has nothing to ask by', () => {
  expect(siteQueryProblems('users', { where: { id: { equals: '1' } } })).toHaveLength(1);
});
