import { notHiddenWhere } from '@civic/content/visibility-where';
import type { Where } from 'payload';

import { matches } from './row-query';

const reading = { locale: 'bg', localized: new Set(['slug', 'title']) };

const row = {
  id: 'a1',
  slug: { bg: 'novina', en: 'news' },
  status: 'active',
  cities: ['sofia', { id: 'varna' }],
  initiative: 'i1',
  representatives: [{ representative: 'r1' }, { representative: { id: 'r2' } }],
  organizations: [],
  publishAt: '2027-05-12T06:00:00.000Z',
  expireAt: null,
  _status: 'published',
};

it.each<[string, Where]>([
  ['everything', {}],
  ['the slug in the language', { slug: { equals: 'novina' } }],
  ['one of the ids', { id: { in: ['x', 'a1'] } }],
  ['one of the ids, as an address writes them', { id: { in: 'x,a1' } }],
  ['all but others', { id: { not_in: ['x'] } }],
  ['a relation to many', { cities: { in: 'varna' } }],
  ['a relation to one', { initiative: { equals: 'i1' } }],
  ['a relation in a list', { 'representatives.representative': { in: ['r2'] } }],
  ['an empty field', { expireAt: { exists: false } }],
  ['a filled one', { publishAt: { exists: 'true' } }],
  ['an instant, however it is written', { publishAt: { less_than_equal: '2027-05-12T09:00:00.000+03:00' } }],
  ['an instant as a date', { publishAt: { greater_than: new Date('2027-05-12T05:59:59.999Z') } }],
  [
    'both of two',
    { and: [{ id: { equals: 'a1' } }, { or: [{ status: { equals: 'x' } }, { status: { equals: 'active' } }] }] },
  ],
  ['no choice', { or: [] }],
])('is among %s', (_, where) => {
  expect(matches(where, row, reading)).toBe(true);
});

it.each<[string, Where]>([
  ['the slug of the other language', { slug: { equals: 'news' } }],
  ['another id', { id: { equals: 'a2' } }],
  ['those left out', { id: { not_in: ['a1'] } }],
  ['a relation that is not there', { 'organizations.organization': { in: ['o1'] } }],
  ['a later instant', { publishAt: { less_than: '2027-05-12T06:00:00.000Z' } }],
  ['an instant of an empty field', { expireAt: { greater_than: '2000-01-01T00:00:00.000Z' } }],
  ['one of two', { and: [{ id: { equals: 'a1' } }, { status: { equals: 'x' } }] }],
  ['two conditions on one field', { publishAt: { exists: true, less_than: '2027-01-01T00:00:00.000Z' } }],
])('is not among %s', (_, where) => {
  expect(matches(where, row, reading)).toBe(false);
});

it('obeys the access rules of announcements to the millisecond', () => {
  const at = Date.parse(row.publishAt);
  expect(matches(notHiddenWhere('announcements', at), row, reading)).toBe(true);
  expect(matches(notHiddenWhere('announcements', at - 1), row, reading)).toBe(false);
  expect(matches(notHiddenWhere('announcements', at), { ...row, _status: 'draft' }, reading)).toBe(false);
});

it('never says yes to a comparison that it does not know', () => {
  expect(() => matches({ title: { like: 'secret' } }, row, reading)).toThrow(TypeError);
});
