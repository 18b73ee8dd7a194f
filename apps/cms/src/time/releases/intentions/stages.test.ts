import type { RawRow } from '../../../platform/rows/raw-row';
import type { MergeField } from '../publication/merge-locales';
import { eachAlone, stagesOf, type ComingRelease } from './stages';

const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'place', type: 'text' },
] as unknown as MergeField[];

const content = (title: string, place: string): RawRow => ({ id: 'd1', title: { bg: title }, place });
const now = content('Старо', 'София');

function release(what: RawRow | null, dueAt: number, endAt: number | null = null): ComingRelease {
  const planned = { action: what ? 'publish' : 'unpublish', locales: null, content: what, base: now } as const;
  return { planned, dueAt, endAt };
}

it('goes through releases and their ends in the order of their instants', () => {
  const campaign = release(content('Кампания', 'София'), 1, 4);
  const within = release(content('Старо', 'Варна'), 2);
  const after = release(content('Ново', 'София'), 7);
  expect(stagesOf(fields, now, [campaign, after, within])).toEqual([
    content('Кампания', 'София'),
    content('Кампания', 'Варна'),
    content('Старо', 'Варна'),
    content('Ново', 'Варна'),
  ]);
});

it('lets a campaign that began later lie over one that ends first', () => {
  const first = release(content('А', 'София'), 1, 4);
  const second = release(content('Б', 'София'), 2, 6);
  expect(stagesOf(fields, now, [first, second])).toEqual(
    ['А', 'Б', 'Б', 'Старо'].map((title) => content(title, 'София')),
  );
});

it('changes no value by a take-down', () => {
  expect(stagesOf(fields, now, [release(null, 1, 2)])).toEqual([]);
});

it('tells what each would make public if it were the only one', () => {
  const releases = [release(content('А', 'София'), 1, 2), release(content('Б', 'София'), 3)];
  expect(eachAlone(fields, now, releases)).toEqual([content('А', 'София'), content('Б', 'София')]);
});
