import { homePath } from '@civic/content/paths';
import { siteLanguages } from '@civic/content/site-languages';
import { versionMarker } from '@civic/content/version-marker';

import type { RawRow } from '../../platform/rows/raw-row';
import { verdictOf } from '../probe/verdict';
import { aRow, inBoth } from '../testing';
import { documentChange, globalChange, passedChange, redirectChange } from './changes';
import { snapshotOf } from './snapshot';

const now = Date.parse('2026-11-24T08:00:00.000Z');
const later = '2026-11-24T07:30:00.000Z';

const city = (fields: RawRow = {}) =>
  snapshotOf('cities', aRow({ name: { bg: 'София', en: 'Sofia' }, slug: { bg: 'sofia-bg', en: 'sofia' }, ...fields }));
const representative = (fields: RawRow = {}) =>
  snapshotOf('representatives', aRow({ name: inBoth('Ана'), slug: inBoth('ana'), city: 'c1', ...fields }));
const initiative = (fields: RawRow = {}) =>
  snapshotOf(
    'initiatives',
    aRow({
      title: inBoth('Градове'),
      slug: inBoth('cities'),
      status: 'active',
      period: { start: '2026-01-01T00:00:00.000Z', end: null },
      cities: ['c1'],
      focusAreas: ['f1'],
      representatives: [{ representative: 'r1', role: inBoth('a') }],
      organizations: [{ organization: 'o1', role: 'funder' }],
      ...fields,
    }),
  );

it('expects a language that was withdrawn to be gone, and a new address to take the place of the former', () => {
  const withdrawn = documentChange(city(), city({ languageWithdrawn: { en: true }, updatedAt: later }), now);
  expect(withdrawn?.expectation).toMatchObject({
    kind: 'shows',
    paths: ['/bg/cities/sofia-bg'],
    absent: ['/en/cities/sofia'],
  });
  const moved = documentChange(city(), city({ slug: { bg: 'stara', en: 'sofia' }, updatedAt: later }), now);
  expect(moved?.expectation.absent).toBeUndefined();
  const everywhere = { languageWithdrawn: { bg: true, en: true }, updatedAt: later };
  expect(documentChange(city(), city(everywhere), now)?.expectation).toMatchObject({
    kind: 'hides',
    paths: ['/bg/cities/sofia-bg', '/en/cities/sofia'],
  });
});

describe('the tags of a change', () => {
  it('purges the document, its slugs, its lists and the sitemap when it is first published', () => {
    const change = documentChange(null, city(), now);

    expect(change?.action).toBe('created');
    expect(change?.tags).toEqual([
      'document:cities:1',
      'slug:cities:bg:sofia-bg',
      'slug:cities:en:sofia',
      'list:cities',
      'everything',
    ]);
    expect(change?.paths).toEqual(['/bg/cities/sofia-bg', '/en/cities/sofia']);
  });

  it('leaves lists alone when only a text of the document changes', () => {
    const change = documentChange(city(), city({ summary: inBoth('ново'), updatedAt: later }), now);

    expect(change?.action).toBe('changed');
    expect(change?.tags).toEqual([
      'document:cities:1',
      'slug:cities:bg:sofia-bg',
      'slug:cities:en:sofia',
      'everything',
    ]);
  });

  it('gives an event to a save that changes nothing, because the marker is new', () => {
    const change = documentChange(city(), city({ updatedAt: later }), now);

    expect(change?.tags).toContain('document:cities:1');
    expect(change?.document.marker).toBe(versionMarker('cities', '1', later));
  });

  it('purges the former slug beside the current one, and renders both paths', () => {
    const change = documentChange(city({ slug: { bg: 'stara', en: 'sofia' } }), city({ updatedAt: later }), now);

    expect(change?.tags).toEqual(expect.arrayContaining(['slug:cities:bg:stara', 'slug:cities:bg:sofia-bg']));
    expect(change?.paths).toEqual(['/bg/cities/sofia-bg', '/en/cities/sofia', '/bg/cities/stara']);
    expect(change?.expectation.paths[0]).toBe('/bg/cities/sofia-bg');
  });

  it.each([
    ['a city’s name', city(), city({ name: { bg: 'Столица', en: 'Sofia' } }), ['list:cities']],
    [
      'a representative’s city',
      representative(),
      representative({ city: 'c2' }),
      ['list:representatives', 'list:representatives:city:c1', 'list:representatives:city:c2'],
    ],
    [
      'a representative’s name',
      representative(),
      representative({ name: inBoth('Яна') }),
      ['list:representatives', 'list:representatives:city:c1'],
    ],
    [
      'an initiative’s start',
      initiative(),
      initiative({ period: { start: '2026-02-01T00:00:00.000Z' } }),
      ['list:initiatives', 'list:initiatives:city:c1', 'list:initiatives:focus-area:f1'],
    ],
    [
      'an initiative’s cities',
      initiative(),
      initiative({ cities: ['c2', 'c1'] }),
      ['list:initiatives', 'list:initiatives:city:c1', 'list:initiatives:city:c2', 'list:initiatives:focus-area:f1'],
    ],
    [
      'an initiative’s people',
      initiative(),
      initiative({ representatives: [{ representative: 'r2' }] }),
      ['list:initiatives', 'list:initiatives:city:c1', 'list:initiatives:focus-area:f1'],
    ],
  ])('purges the lists of both states for %s', (_what, before, after, lists) => {
    const tags = documentChange(before, after, now)?.tags.filter((tag) => tag.startsWith('list:'));

    expect(new Set(tags)).toEqual(new Set(lists));
  });

  it('leaves lists alone when the order of a relation, a role or the end of the period changes', () => {
    const before = initiative({ cities: ['c1', 'c2'] });
    const after = initiative({
      cities: ['c2', 'c1'],
      representatives: [{ representative: 'r1', role: inBoth('b') }],
      period: { start: '2026-01-01T00:00:00.000Z', end: '2027-01-01T00:00:00.000Z' },
    });

    expect(documentChange(before, after, now)?.tags.filter((tag) => tag.startsWith('list:'))).toEqual([]);
  });

  it('changes lists with the languages in which there is an address, and not with the address', () => {
    const listsOf = (slug: RawRow) =>
      documentChange(city(), city({ slug }), now)?.tags.filter((tag) => tag.startsWith('list:'));

    expect(listsOf({ bg: 'sofia-bg' })).toEqual(['list:cities']);
    expect(listsOf({ bg: 'stolitsa', en: 'capital' })).toEqual([]);
  });

  it('gives a document without an address no slugs and no paths', () => {
    const change = documentChange(null, snapshotOf('media', aRow({ _status: undefined, filename: 'a.png' })), now);

    expect(change).toMatchObject({
      action: 'created',
      paths: [],
      tags: ['document:media:1', 'list:media', 'everything'],
      titles: { bg: 'a.png' },
    });
  });
});

describe('what visitors had and have', () => {
  it('is silent while a document stays a draft', () => {
    expect(documentChange(city({ _status: 'draft' }), city({ _status: 'draft' }), now)).toBeNull();
    expect(documentChange(null, city({ _status: 'draft' }), now)).toBeNull();
    expect(documentChange(city({ _status: 'draft' }), null, now, { deleted: true })).toBeNull();
  });

  it('counts a first publication of a draft as created', () => {
    const change = documentChange(city({ _status: 'draft', slug: inBoth('chernova') }), city(), now);

    expect(change?.action).toBe('created');
    expect(change?.tags).not.toContain('slug:cities:bg:chernova');
  });

  it('expects an unpublished document to be gone', () => {
    const change = documentChange(city(), city({ _status: 'draft', updatedAt: later }), now);

    expect(change).toMatchObject({
      action: 'unpublished',
      document: { type: 'cities', id: '1', marker: null },
      paths: ['/bg/cities/sofia-bg', '/en/cities/sofia'],
      expectation: { kind: 'hides', formerMarker: versionMarker('cities', '1', '2026-11-24T07:00:00.000Z') },
    });
    expect(change?.tags).toContain('list:cities');
  });

  it('has neither path nor list in a language that is withdrawn, and is gone with the last one', () => {
    const withdrawn = (languages: RawRow) => documentChange(city(), city({ languageWithdrawn: languages }), now);

    expect(withdrawn({ en: true })).toMatchObject({
      paths: ['/bg/cities/sofia-bg', '/en/cities/sofia'],
      expectation: { kind: 'shows', paths: ['/bg/cities/sofia-bg'] },
    });
    expect(withdrawn({ en: true })?.tags).toEqual(expect.arrayContaining(['list:cities', 'slug:cities:en:sofia']));
    expect(withdrawn({ bg: true, en: true })?.expectation).toMatchObject({
      kind: 'hides',
      paths: ['/bg/cities/sofia-bg', '/en/cities/sofia'],
    });
  });

  it('tells a deletion from an unpublish', () => {
    expect(documentChange(city(), null, now, { deleted: true })?.action).toBe('deleted');
  });

  it('has no path in a language without a title', () => {
    const change = documentChange(null, city({ name: { bg: 'София', en: '' } }), now);

    expect(change?.paths).toEqual(['/bg/cities/sofia-bg']);
    expect(change?.expectation.paths).toEqual(['/bg/cities/sofia-bg']);
  });

  it('puts pages directly under the language', () => {
    const page = snapshotOf('pages', aRow({ title: inBoth('За нас'), slug: { bg: 'za-nas' } }));

    expect(documentChange(null, page, now)?.paths).toEqual(['/bg/za-nas']);
  });
});

describe('an announcement', () => {
  const announcement = (fields: RawRow = {}) =>
    snapshotOf(
      'announcements',
      aRow({
        title: inBoth('Ново'),
        slug: inBoth('novo'),
        cities: ['c1'],
        initiative: 'i1',
        publishAt: '2026-11-24T07:00:00.000Z',
        comingSoon: false,
        ...fields,
      }),
    );
  const scoped = ['list:announcements', 'list:announcements:city:c1', 'list:announcements:initiative:i1'];
  const listsOf = (before: RawRow, after: RawRow) =>
    documentChange(announcement(before), announcement(after), now)?.tags.filter((tag) => tag.startsWith('list:'));

  it('published for later changes lists and slugs, and promises nothing to see before its instant', () => {
    const publishAt = '2026-11-25T08:00:00.000Z';
    const change = documentChange(null, announcement({ publishAt }), now);

    expect(change?.document.marker).toBeNull();
    expect(change?.tags).toEqual(expect.arrayContaining([...scoped, 'slug:announcements:bg:novo']));
    expect(change?.expectation).toEqual({ kind: 'later', paths: [], visibleFrom: publishAt });
  });

  it('put off to a later instant is expected to disappear until then', () => {
    const change = documentChange(announcement(), announcement({ publishAt: '2026-11-25T08:00:00.000Z' }), now);

    expect(change?.document.marker).toBeNull();
    expect(change?.expectation.kind).toBe('hides');
  });

  it.each([
    ['publishAt', '2026-11-24T06:00:00.000Z'],
    ['comingSoon', true],
    ['revealAt', '2026-12-01T00:00:00.000Z'],
    ['expireAt', '2026-12-01T00:00:00.000Z'],
    ['expireOutcome', 'gone'],
    ['cities', []],
    ['initiative', 'i2'],
  ])('changes its lists with %s', (field, value) => {
    expect(listsOf({}, { [field]: value })).toEqual(expect.arrayContaining(scoped));
  });

  it('leaves lists alone when its words change, unless a language comes or goes', () => {
    expect(listsOf({}, { title: inBoth('Друго'), teaser: inBoth('x') })).toEqual([]);
    expect(listsOf({}, { title: { bg: 'Ново' } })).toEqual(expect.arrayContaining(scoped));
  });

  it.each([
    ['gone', null, 'hides'],
    [null, null, 'hides'],
    [undefined, null, 'hides'],
    ['redirected', expect.any(String), 'hides'],
    ['withdrawn', expect.any(String), 'shows'],
    ['archived', expect.any(String), 'shows'],
  ])('that has expired as %s', (expireOutcome, marker, kind) => {
    const after = announcement({ expireAt: '2026-11-24T07:59:59.000Z', expireOutcome, updatedAt: later });
    const change = documentChange(announcement(), after, now);

    expect(change?.document.marker).toEqual(marker);
    expect(change?.expectation.kind).toBe(kind);
  });

  it.each(['gone', null, undefined])('settles its receipt when the site says that it is gone: %s', (expireOutcome) => {
    const after = announcement({ expireAt: '2026-11-24T07:59:59.000Z', expireOutcome, updatedAt: later });
    const expectation = documentChange(announcement(), after, now)?.expectation;

    expect(expectation && verdictOf(expectation, { status: 410, versions: null })).toBe('met');
  });

  it.each(['gone', null, 'archived'])('says until when its page proves anything: %s', (expireOutcome) => {
    const expireAt = '2026-11-24T08:00:01.000Z';
    const change = documentChange(null, announcement({ expireAt, expireOutcome }), now);

    expect(change?.expectation.until).toBe(expireAt);
  });

  describe('whose instant has passed, without a save', () => {
    const passed = '2026-11-24T08:00:00.000Z';
    const at = Date.parse(passed) + 400;
    const ended = (expireOutcome: string, fields: RawRow = {}) =>
      passedChange(announcement({ expireAt: passed, expireOutcome, ...fields }), Date.parse(passed), at)?.expectation;
    const look = (status: number, versions: string[] | null, location: string | null = null) => ({
      status,
      versions,
      location,
    });

    it.each(['archived', 'withdrawn'])('and is %s now, is not proven by the page as it was before', (outcome) => {
      const expectation = ended(outcome);

      expect(expectation).toMatchObject({ kind: 'shows', outcome });
      if (!expectation) return;
      expect(expectation.marker).not.toBe(expectation.formerMarker);
      expect(verdictOf(expectation, look(200, [expectation.formerMarker ?? '']))).toBe('unmet');
      expect(verdictOf(expectation, look(200, [expectation.marker ?? '']))).toBe('met');
    });

    it('and is gone now, is proven by its absence', () => {
      const expectation = ended('gone');

      expect(expectation).toMatchObject({
        kind: 'hides',
        outcome: 'gone',
        paths: ['/bg/announcements/novo', '/en/announcements/novo'],
      });
      expect(expectation && verdictOf(expectation, look(200, [expectation.formerMarker ?? '']))).toBe('unmet');
      expect(expectation && verdictOf(expectation, look(410, null))).toBe('met');
    });

    it('and leads elsewhere now, is proven by the address that visitors are sent to', () => {
      const expectation = ended('redirected', { expireTarget: '/bg/новини' });

      expect(expectation).toMatchObject({ kind: 'hides', outcome: 'redirected' });
      expect(expectation && verdictOf(expectation, look(307, null, '/bg'))).toBe('unmet');
      expect(expectation && verdictOf(expectation, look(307, null, '/bg/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8'))).toBe(
        'met',
      );
    });

    it('and shows its body now, is not proven by the page that withheld it', () => {
      const revealed = announcement({ comingSoon: true, revealAt: passed });
      const expectation = passedChange(revealed, Date.parse(passed), at)?.expectation;

      expect(expectation?.kind).toBe('shows');
      expect(expectation && verdictOf(expectation, look(200, [expectation.formerMarker ?? '']))).toBe('unmet');
    });
  });
});

describe('an event', () => {
  const event = (fields: RawRow = {}) =>
    snapshotOf(
      'events',
      aRow({
        title: inBoth('Среща'),
        slug: inBoth('sreshta'),
        cities: ['c1'],
        initiative: 'i1',
        start: '2026-12-01T07:00:00.000Z',
        publishAt: '2026-11-24T07:00:00.000Z',
        ...fields,
      }),
    );
  const scoped = ['list:events', 'list:events:city:c1', 'list:events:initiative:i1'];

  it.each([
    ['start', '2026-12-02T07:00:00.000Z'],
    ['end', '2026-12-01T09:00:00.000Z'],
    ['allDay', true],
    ['cities', []],
    ['initiative', null],
    ['expireAt', '2026-12-05T00:00:00.000Z'],
  ])('renews the pages of its cities and its initiative with %s', (field, value) => {
    const change = documentChange(event(), event({ [field]: value, updatedAt: later }), now);
    expect(change?.tags).toEqual(expect.arrayContaining(scoped));
    expect(change?.expectation).toMatchObject({ kind: 'shows', formerMarker: expect.any(String) });
  });

  it('renews them by its own tag when only its words or its state change', () => {
    const change = documentChange(
      event(),
      event({ status: 'cancelled', title: inBoth('Друга'), updatedAt: later }),
      now,
    );
    expect(change?.tags).toContain('document:events:1');
    expect(change?.tags.filter((tag) => tag.startsWith('list:'))).toEqual([]);
  });
});

describe('globals and redirects', () => {
  it('renders the home pages for a global', () => {
    const change = globalChange('navigation', { updatedAt: '2026-11-24T07:00:00.000Z' }, { updatedAt: later });

    expect(change).toMatchObject({
      action: 'changed',
      document: { type: 'navigation', id: 'navigation', marker: versionMarker('navigation', 'navigation', later) },
      tags: ['global:navigation', 'everything'],
      paths: siteLanguages.map(homePath),
      expectation: { kind: 'shows' },
    });
    expect(globalChange('site', null, null)).toBeNull();
    expect(globalChange('home', { updatedAt: later }, null)?.expectation.kind).toBe('hides');
  });

  it('purges the old and the new path of a redirect and expects it to redirect', () => {
    const before = { id: '1', from: '/bg/old', updatedAt: later };

    expect(redirectChange(null, before)).toMatchObject({
      action: 'created',
      tags: ['redirect:/bg/old', 'everything'],
      expectation: { kind: 'redirects', paths: ['/bg/old'] },
    });
    expect(redirectChange(before, { ...before, from: '/bg/older' })?.tags).toEqual([
      'redirect:/bg/old',
      'redirect:/bg/older',
      'everything',
    ]);
    expect(redirectChange(before, null)).toMatchObject({
      action: 'deleted',
      document: { marker: null },
      expectation: { kind: 'unredirects' },
    });
    expect(redirectChange(null, null)).toBeNull();
  });
});
