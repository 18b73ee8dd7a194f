import type { RawRow } from '../../platform/rows/raw-row';
import type { ChangeAhead } from '../as-of/overlay/look-ahead';
import { comingTags } from './coming-tags';

const minute = (count: number) => Date.UTC(2027, 4, 12, 9, count);
const iso = (count: number) => new Date(minute(count)).toISOString();

const page = (slug: string, more: object = {}): RawRow => ({
  id: 'p',
  _status: 'published',
  title: { bg: 'Страница' },
  slug: { bg: slug },
  updatedAt: iso(0),
  ...more,
});

const change = (at: number, document: string, content: RawRow | null, moved: string[] = []): ChangeAhead => ({
  at: minute(at),
  document,
  content,
  moved,
});

const tagsOf = (changes: ChangeAhead[], today: Record<string, RawRow>) =>
  comingTags(changes, new Map(Object.entries(today)));

it('tells the look-up of an address that leads nowhere yet, and the list', () => {
  expect(tagsOf([change(1, 'pages/p', page('nova'))], { 'pages/p': page('nova', { _status: 'draft' }) })).toEqual([
    { at: iso(1), tags: ['document:pages:p', 'slug:pages:bg:nova', 'list:pages', 'everything'] },
  ]);
});

it('leaves the list alone while its members stay as they are', () => {
  expect(tagsOf([change(1, 'pages/p', page('nova'))], { 'pages/p': page('nova') })).toEqual([
    { at: iso(1), tags: ['document:pages:p', 'slug:pages:bg:nova', 'everything'] },
  ]);
});

it('tells both addresses of one that moves, and the redirects that come of it', () => {
  const [told] = tagsOf([change(1, 'pages/p', page('nova'), ['/bg/stara', '/bg/nova'])], {
    'pages/p': page('stara'),
  });
  expect(told?.tags).toEqual(
    expect.arrayContaining(['slug:pages:bg:nova', 'slug:pages:bg:stara', 'redirect:/bg/stara', 'redirect:/bg/nova']),
  );
});

it('tells a take-down against what a release before it has put there', () => {
  const representative = (city: string): RawRow => ({ ...page('ana'), name: { bg: 'Ана' }, city });
  const changes = [change(1, 'representatives/p', representative('two')), change(2, 'representatives/p', null)];
  const [first, second] = tagsOf(changes, { 'representatives/p': representative('one') });
  expect(first?.tags).toEqual(
    expect.arrayContaining(['list:representatives:city:one', 'list:representatives:city:two']),
  );
  expect(second?.tags).toContain('list:representatives:city:two');
  expect(second?.tags).not.toContain('list:representatives:city:one');
});

it('gathers what happens at one instant, in the order of the instants', () => {
  const changes = [
    change(2, 'pages/p', page('nova')),
    change(1, 'pages/q', { ...page('druga'), id: 'q' }),
    change(2, 'pages/r', { ...page('treta'), id: 'r' }),
  ];
  const told = tagsOf(changes, {});
  expect(told.map(({ at }) => at)).toEqual([iso(1), iso(2)]);
  expect(told[1]?.tags).toEqual(expect.arrayContaining(['document:pages:p', 'document:pages:r']));
});

it('says nothing of what visitors will not notice', () => {
  expect(tagsOf([change(1, 'pages/p', null)], { 'pages/p': page('nova', { _status: 'draft' }) })).toEqual([]);
});

it('tells tags and instants, and no word of what is to come', () => {
  const secret = page('nova', { title: { bg: 'Тайна' }, summary: { bg: 'Тайна' } });
  expect(JSON.stringify(tagsOf([change(1, 'pages/p', secret)], {}))).not.toContain('Тайна');
});
