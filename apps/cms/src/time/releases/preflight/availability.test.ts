import { availabilityOf } from './availability';
import { after, before, called, day, dueAt, facts, item, releaseOf } from './testing/release';

const published = (more = {}) => ({ ...called('Новина', null), _status: 'published', ...more });

const nothing = releaseOf();
const stateOf = (row: object) =>
  availabilityOf('announcements/a', nothing, facts({ documents: new Map([['announcements/a', { ...row }]]) })).state;

test.each([
  ['published', published(), 'visible'],
  ['a draft', published({ _status: 'draft' }), 'unpublished'],
  ['out by then', published({ publishAt: before(1) }), 'visible'],
  ['out at that very instant', published({ publishAt: before(0) }), 'visible'],
  ['out later', published({ publishAt: after(day) }), 'pending'],
  ['coming soon', published({ comingSoon: true, revealAt: after(day) }), 'visible'],
  ['over, and withdrawn', published({ expireAt: before(0), expireOutcome: 'withdrawn' }), 'ended'],
  ['over, and kept as an archive', published({ expireAt: before(day), expireOutcome: 'archived' }), 'visible'],
])('%s: %#', (_, row, expected) => {
  expect(stateOf(row)).toBe(expected);
});

test('what is deleted is nowhere', () => {
  expect(availabilityOf('cities/gone', nothing, facts())).toEqual({ state: 'deleted' });
});

describe('what is about to happen goes before what is public', () => {
  const key = 'initiatives/one';
  const draft = { ...called('Проект', null), _status: 'draft' };
  const documents = new Map([[key, draft]]);

  test('the release itself publishes it', () => {
    const release = releaseOf(item({ content: called('Проект', 'Project') }));
    expect(availabilityOf(key, release, facts({ documents })).state).toBe('visible');
  });

  test('the release itself takes it down', () => {
    const release = releaseOf(item({ content: null, publicNow: published() }));
    const known = facts({ documents: new Map([[key, published()]]) });
    expect(availabilityOf(key, release, known)).toMatchObject({ state: 'taken-down', by: 'this' });
  });

  test('an earlier release publishes it', () => {
    const known = facts({ documents, earlier: new Map([[key, { content: called('Проект', null) }]]) });
    expect(availabilityOf(key, nothing, known).state).toBe('visible');
  });

  test('an earlier release takes it down', () => {
    const known = facts({
      documents: new Map([[key, published()]]),
      earlier: new Map([[key, { content: null }]]),
    });
    expect(availabilityOf(key, nothing, known)).toMatchObject({ state: 'taken-down', by: 'earlier' });
  });
});

test('tells when what is pending comes out', () => {
  const known = facts({ documents: new Map([['announcements/a', published({ publishAt: after(day) })]]) });
  expect(availabilityOf('announcements/a', nothing, known)).toMatchObject({ publishAt: dueAt + day });
});
