import {
  bodyPeriod,
  isPublicAt,
  lacksOutcome,
  nextVisibilityChange,
  nextWindowEvent,
  showsBody,
  visibilityAt,
  type Windowed,
} from './visibility';

const at = (iso: string) => Date.parse(iso);
const announcement: Windowed = {
  _status: 'published',
  publishAt: '2027-01-01T07:00:00.000Z',
  comingSoon: true,
  revealAt: '2027-02-01T07:00:00.000Z',
  expireAt: '2027-03-01T07:00:00.000Z',
  expireOutcome: 'archived',
};
const ended = at('2027-03-01T07:00:00.000Z');

test.each([
  ['2027-01-01T06:59:59.999Z', 'hidden', false],
  ['2027-01-01T07:00:00.000Z', 'teaser', true],
  ['2027-02-01T06:59:59.999Z', 'teaser', true],
  ['2027-02-01T07:00:00.000Z', 'shown', true],
  ['2027-03-01T06:59:59.999Z', 'shown', true],
  ['2027-03-01T07:00:00.000Z', 'archived', true],
] as const)('at %s it is %s: a boundary belongs to the later state', (iso, visibility, isPublic) => {
  expect(visibilityAt('announcements', announcement, at(iso))).toBe(visibility);
  expect(isPublicAt('announcements', announcement, at(iso))).toBe(isPublic);
});

test.each([
  ['archived', 'archived'],
  ['withdrawn', 'withdrawn'],
  ['redirected', 'redirected'],
  ['gone', 'gone'],
  [null, 'gone'],
  [undefined, 'gone'],
  ['toString', 'gone'],
] as const)('the outcome %s leaves it %s', (expireOutcome, visibility) => {
  const document = { ...announcement, expireOutcome };
  expect(visibilityAt('announcements', document, ended)).toBe(visibility);
  expect(isPublicAt('announcements', document, ended)).toBe(visibility !== 'gone');
});

test('a draft is hidden whatever its window says, and a picture has no drafts', () => {
  const draft: Windowed = { ...announcement, _status: 'draft' };
  expect(visibilityAt('announcements', draft, ended)).toBe('hidden');
  expect(visibilityAt('pages', { _status: 'draft' }, ended)).toBe('hidden');
  expect(visibilityAt('pages', { _status: 'published' }, ended)).toBe('shown');
  expect(visibilityAt('media', {}, ended)).toBe('shown');
});

test('the body of what ends before its reveal stays withheld, also in the archive', () => {
  const late = { ...announcement, revealAt: '2027-04-01T07:00:00.000Z' };
  const revealed = at(late.revealAt);
  expect(visibilityAt('announcements', late, ended)).toBe('archived');
  expect(showsBody('announcements', late, ended)).toBe(false);
  expect(nextVisibilityChange('announcements', late, ended)).toBe(revealed);
  expect(showsBody('announcements', late, revealed)).toBe(true);
  expect(bodyPeriod('announcements', late)).toEqual({ from: revealed, until: Number.POSITIVE_INFINITY });
});

test('its window is a chain of events', () => {
  const eventsOf = (document: Windowed) => {
    const kinds: string[] = [];
    let event = nextWindowEvent('announcements', document, 0);
    while (event) {
      kinds.push(event.kind);
      event = nextWindowEvent('announcements', document, event.at);
    }
    return kinds;
  };
  expect(eventsOf(announcement)).toEqual(['announce', 'reveal', 'expire']);
  expect(eventsOf({ ...announcement, comingSoon: false })).toEqual(['publish', 'expire']);
  expect(eventsOf({ ...announcement, publishAt: null, expireAt: null })).toEqual(['reveal']);
  expect(eventsOf({ ...announcement, expireAt: announcement.publishAt, expireOutcome: 'gone' })).toEqual(['expire']);
  expect(eventsOf({ ...announcement, revealAt: '2027-04-01T07:00:00.000Z' })).toEqual(['announce', 'expire', 'reveal']);
  expect(eventsOf({ ...announcement, _status: 'draft' })).toEqual([]);
});

test.each([
  [{ expireAt: null, expireOutcome: null }, false],
  [{ expireAt: announcement.expireAt, expireOutcome: 'gone' }, false],
  [{ expireAt: announcement.expireAt, expireOutcome: null }, true],
  [{ expireAt: announcement.expireAt }, true],
  [{ expireAt: announcement.expireAt, expireOutcome: 'unheard-of' }, true],
])('whether %o lacks an outcome: %s', (document, lacks) => {
  expect(lacksOutcome(document)).toBe(lacks);
});
