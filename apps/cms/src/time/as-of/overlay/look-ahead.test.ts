import type { RawRow } from '../../../platform/rows/raw-row';
import { itemRowSchema, ledgerRowSchema, type ItemRow, type LedgerRow } from '../../releases/ledger/ledger-row';
import { fingerprint } from '../../releases/publication/fingerprint';
import type { MergeField } from '../../releases/publication/merge-locales';
import { lookAhead } from './look-ahead';
import { stepsAhead } from './steps-ahead';

const minute = (count: number) => new Date(Date.UTC(2027, 4, 12, 9, count)).toISOString();
const ms = (count: number) => Date.parse(minute(count));
const fields: MergeField[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'slug', type: 'text', localized: true },
  { name: 'status', type: 'text' },
  { name: 'city', type: 'relationship', relationTo: 'cities', required: true },
  { name: 'image', type: 'upload', relationTo: 'media' },
  { name: 'comingSoon', type: 'checkbox' },
  { name: 'publishAt', type: 'date' },
  {
    name: 'expected',
    type: 'group',
    flattenedFields: [
      { name: 'precision', type: 'select' },
      { name: 'date', type: 'date' },
      { name: 'certainty', type: 'select' },
      { name: 'reason', type: 'text', localized: true },
      { name: 'history', type: 'array', flattenedFields: [{ name: 'date', type: 'date' }] },
    ],
  },
];

const page = (title: string, more: object = {}): RawRow => ({
  id: 'p',
  _status: 'published',
  title: { bg: title, en: `${title} (en)` },
  slug: { bg: 'staro' },
  ...more,
});

let created = 0;
const row = (id: string, more: Partial<LedgerRow>): LedgerRow =>
  ledgerRowSchema.parse({
    id,
    title: id,
    state: 'scheduled',
    kind: 'release',
    createdAt: minute((created += 1)),
    ...more,
  });

const item = (document: string, content: RawRow | null, more: Partial<ItemRow> = {}): ItemRow =>
  itemRowSchema.parse({
    id: `item-${document}`,
    release: '',
    position: 0,
    document,
    action: content ? 'publish' : 'unpublish',
    locales: null,
    content,
    hash: content && fingerprint(content),
    ...more,
  });

interface Case {
  /** Documents and files (`type/id`) that were deleted. */
  deleted?: string[];
  rows: LedgerRow[];
  items: Record<string, ItemRow[]>;
  today?: Record<string, RawRow>;
  until: number;
}

const look = ({ rows, items, today = { 'pages/p': page('Днес') }, until, deleted = [] }: Case) =>
  lookAhead(stepsAhead(rows, new Map(Object.entries(items)), ms(until)), {
    rows: new Map(Object.entries(today)),
    slugs: new Map(Object.entries(today).map(([document, { slug }]) => [document, slug as object])),
    fieldsOf: () => fields,
    exists: (target) => !deleted.includes(target),
    timeZone: 'Europe/Sofia',
    happened: () => [],
  });

const titleOf = (content: RawRow | null | undefined) => (content?.title as { bg: string } | undefined)?.bg;

it('lays the pinned content over from its instant on, as published then', () => {
  const one = { rows: [row('r', { dueAt: minute(10) })], items: { r: [item('pages/p', page('Утре'))] } };
  expect(look({ ...one, until: 9 }).documents.size).toBe(0);
  const content = look({ ...one, until: 10 }).documents.get('pages/p');
  expect(content).toMatchObject({ id: 'p', _status: 'published', updatedAt: minute(10), title: { bg: 'Утре' } });
});

it('does what is due later after what is due earlier, and what was scheduled later after what was scheduled earlier', () => {
  const rows = [
    row('late', { dueAt: minute(20) }),
    row('first', { dueAt: minute(10) }),
    row('second', { dueAt: minute(10) }),
  ];
  const items = Object.fromEntries(rows.map(({ id }) => [id, [item('pages/p', page(id))]]));
  const { changes, documents } = look({ rows, items, until: 30 });
  expect(changes.map(({ content }) => titleOf(content))).toEqual(['first', 'second', 'late']);
  expect(titleOf(documents.get('pages/p'))).toBe('late');
  expect(titleOf(look({ rows, items, until: 15 }).documents.get('pages/p'))).toBe('second');
});

it('takes down, and takes back at the end what it did', () => {
  const rows = [
    row('r', { dueAt: minute(10), endAt: minute(20) }),
    row('e', { kind: 'end', dueAt: null, endAt: minute(20), inverseOf: 'r' }),
  ];
  const items = { r: [item('pages/p', null), item('pages/new', { ...page('Ново'), id: 'new' })] };
  const today = { 'pages/p': page('Днес'), 'pages/new': { ...page('Ново', { _status: 'draft' }), id: 'new' } };
  const between = look({ rows, items, today, until: 19 }).documents;
  expect([between.get('pages/p'), titleOf(between.get('pages/new'))]).toEqual([null, 'Ново']);
  const after = look({ rows, items, today, until: 20 }).documents;
  expect([titleOf(after.get('pages/p')), after.get('pages/new')]).toEqual(['Днес', null]);
});

it('takes back a release that is done, but not what was changed since', () => {
  const rows = [row('e', { kind: 'end', dueAt: minute(20), endAt: minute(20), inverseOf: 'done' })];
  const before = { content: page('Преди'), afterHash: null };
  const items = { done: [item('pages/p', page('След'), { before })] };
  const at = (title: string) =>
    look({ rows, items, today: { 'pages/p': page(title) }, until: 20 }).documents.get('pages/p');
  expect(titleOf(at('След'))).toBe('Преди');
  expect(titleOf(at('Поправено'))).toBe('Поправено');
});

it('ends campaigns that overlap, each with its own texts', () => {
  const rows = [
    row('a', { dueAt: minute(2), endAt: minute(6) }),
    row('a-end', { kind: 'end', endAt: minute(6), inverseOf: 'a' }),
    row('b', { dueAt: minute(4), endAt: minute(8) }),
    row('b-end', { kind: 'end', endAt: minute(8), inverseOf: 'b' }),
  ];
  const base = { content: page('Днес') };
  const items = {
    a: [item('pages/p', page('Първа'), { id: 'item-a', base })],
    b: [item('pages/p', page('Втора'), { id: 'item-b', base })],
  };
  const titleAt = (until: number) => titleOf(look({ rows, items, until }).documents.get('pages/p'));
  expect([3, 5, 7, 9].map(titleAt)).toEqual(['Първа', 'Втора', 'Втора', 'Днес']);
});

it('shows nothing of a release that would bring back what was taken down since it was scheduled', () => {
  const rows = [row('r', { dueAt: minute(10) })];
  const items = { r: [item('pages/p', page('Утре'), { base: { content: page('Днес') } })] };
  const today = { 'pages/p': page('Днес', { _status: 'draft' }) };
  expect(look({ rows, items, today, until: 20 }).changes).toEqual([]);
});

it('publishes the texts of one language onto what visitors have then', () => {
  const rows = [row('all', { dueAt: minute(10) }), row('en', { dueAt: minute(20) })];
  const english = page('Чернова', { status: 'draft', title: { bg: 'Чернова', en: 'Draft' } });
  const items = {
    all: [item('pages/p', page('Утре', { status: 'shared' }))],
    en: [item('pages/p', english, { locales: ['en'] })],
  };
  const content = look({ rows, items, until: 20 }).documents.get('pages/p');
  expect(content).toMatchObject({ title: { bg: 'Утре', en: 'Draft' }, status: 'shared' });
});

it('leads from an address that changes to the new one', () => {
  const rows = [row('r', { dueAt: minute(10) })];
  const { changes, redirects } = look({
    rows,
    items: { r: [item('pages/p', page('Утре', { slug: { bg: 'novo' } }))] },
    until: 10,
  });
  expect(Object.fromEntries(redirects)).toEqual({ '/bg/staro': { type: 'pages', id: 'p' }, '/bg/novo': null });
  expect(changes.map(({ moved }) => moved)).toEqual([['/bg/staro', '/bg/novo']]);
});

it.each<[string, ItemRow, Record<string, RawRow>]>([
  ['content is not what was pinned', item('pages/p', page('Утре'), { hash: 'other' }), { 'pages/p': page('Днес') }],
  ['document was deleted', item('pages/gone', page('Утре')), { 'pages/p': page('Днес') }],
])('shows nothing of a release whose %s, and goes on with the others', (_, broken, today) => {
  const rows = [row('broken', { dueAt: minute(10) }), row('whole', { dueAt: minute(11) })];
  const items = { broken: [item('pages/p', page('Наполовина')), broken], whole: [item('pages/p', page('Цяло'))] };
  expect(look({ rows, items, today, until: 20 }).changes.map(({ content }) => titleOf(content))).toEqual(['Цяло']);
});

it('dates an announcement by its first publication and keeps the dates that visitors were given', () => {
  const expected = { precision: 'day', date: '2027-06-01T00:00:00.000Z', certainty: 'confirmed' };
  const today = { 'announcements/a': page('Днес', { comingSoon: true, expected }) };
  const moved = page('Утре', {
    comingSoon: true,
    expected: { ...expected, date: '2027-07-01T00:00:00.000Z', reason: { bg: 'Дъжд' } },
  });
  const rows = [row('r', { dueAt: minute(10) })];
  const content = look({ rows, items: { r: [item('announcements/a', moved)] }, today, until: 10 }).documents.get(
    'announcements/a',
  );
  expect(content).toMatchObject({
    publishAt: minute(10),
    expected: {
      date: '2027-07-01T00:00:00.000Z',
      reason: null,
      history: [{ precision: 'day', date: '2027-06-01T00:00:00.000Z', reason: { bg: 'Дъжд' }, changedAt: minute(10) }],
    },
  });
});

it('leaves out what is not scheduled', () => {
  const rows = (['open', 'undecided', 'done', 'failed', 'cancelled'] as const).map((state) =>
    row(state, { state, dueAt: minute(10) }),
  );
  const items = Object.fromEntries(rows.map(({ id }) => [id, [item('pages/p', page('Утре'))]]));
  expect(look({ rows, items, until: 20 }).changes).toEqual([]);
});

it('shows what a release will show without the files that were deleted, and nothing of one that lacks what it requires', () => {
  const rows = [row('r', { dueAt: minute(10) })];
  const items = { r: [item('pages/p', page('Утре', { image: 'm1', city: 'c1' }))] };
  const shown = look({ rows, items, until: 10, deleted: ['media/m1'] }).documents.get('pages/p');
  expect(shown).toMatchObject({ title: { bg: 'Утре' }, city: 'c1' });
  expect(shown?.image ?? null).toBeNull();
  expect(look({ rows, items, until: 10, deleted: ['cities/c1'] }).changes).toEqual([]);
});

it('leads nobody from an address that another document of the release takes', () => {
  const [one, other] = [page('Едно'), page('Друго', { id: 'q', slug: { bg: 'drugo' } })];
  const swapped = [
    item('pages/p', { ...one, slug: { bg: 'drugo' } }),
    item('pages/q', { ...other, slug: { bg: 'staro' } }),
  ];
  const chosen = { rows: [row('r', { dueAt: minute(10) })], today: { 'pages/p': one, 'pages/q': other }, until: 10 };
  const { redirects } = look({ ...chosen, items: { r: swapped } });
  expect([...redirects]).toEqual([
    ['/bg/drugo', null],
    ['/bg/staro', null],
  ]);

  const chain = [swapped[0] as ItemRow, item('pages/q', { ...other, slug: { bg: 'treto' } })];
  for (const items of [chain, [...chain].reverse()]) {
    const { redirects: led } = look({ ...chosen, items: { r: items } });
    expect([led.get('/bg/drugo'), led.get('/bg/staro')]).toEqual([null, { type: 'pages', id: 'p' }]);
  }
});

it('publishes again what another took down as it was then, without what has ended meanwhile', () => {
  const scheduled = (id: string, count: number, more: Partial<LedgerRow>) =>
    row(id, { scheduledAt: minute(count), dueAt: minute(10 * count), ...more });
  const rows = [
    scheduled('campaign', 1, { endAt: minute(30) }),
    row('e', { kind: 'end', dueAt: null, endAt: minute(30), inverseOf: 'campaign' }),
    scheduled('down', 2, {}),
    scheduled('again', 4, {}),
  ];
  const today = page('Днес');
  const base = { content: today };
  const items = {
    campaign: [item('pages/p', page('Фестивал'), { id: 'campaign', base })],
    down: [item('pages/p', null, { id: 'down', base })],
    again: [item('pages/p', page('Днес', { status: 'new' }), { id: 'again', base })],
  };
  expect(titleOf(look({ rows, items, until: 10 }).documents.get('pages/p'))).toBe('Фестивал');
  expect(look({ rows, items, until: 30 }).documents.get('pages/p')).toBeNull();
  expect(look({ rows, items, until: 40 }).documents.get('pages/p')).toMatchObject({
    ...today,
    status: 'new',
    updatedAt: minute(40),
  });
  const during = { ...items, again: [item('pages/p', page('Фестивал', { status: 'new' }), { id: 'again', base })] };
  expect(titleOf(look({ rows, items: during, until: 40 }).documents.get('pages/p'))).toBe('Фестивал');
});
