import type { RawRow } from '../../../platform/rows/raw-row';
import type { MergeField } from '../publication/merge-locales';
import { ownEdits } from './own-edits';

const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'place', type: 'text' },
  {
    name: 'rows',
    type: 'array',
    flattenedFields: [{ name: 'text', type: 'text', localized: true }],
  },
] as unknown as MergeField[];

const row = (id: string, text: string) => ({ id, text: { bg: text } });
const content = (title: string, place: string, rows: RawRow[] = []): RawRow => ({
  id: 'd1',
  title: { bg: title },
  place,
  rows,
});

it('leaves what a release brings to the release', () => {
  const own = ownEdits(fields, {
    now: content('Старо', 'София'),
    coming: content('Ново', 'София'),
    edits: content('Ново', 'Варна'),
  });
  expect(own?.content).toEqual(content('Старо', 'Варна'));
  expect(own?.changes.map(({ path }) => path)).toEqual(['place']);
});

it('takes the value of a person who changed what a release brings', () => {
  const own = ownEdits(fields, {
    now: content('Старо', 'София', [row('1', 'а')]),
    coming: content('Ново', 'София', [row('1', 'б')]),
    edits: content('Трето', 'София', [row('1', 'б')]),
  });
  expect(own?.content).toEqual(content('Трето', 'София', [row('1', 'а')]));
});

it('keeps a row that a release adds for the release, whatever was written in it, and adds the rows of a person', () => {
  const own = ownEdits(fields, {
    now: content('Старо', 'София', [row('1', 'а')]),
    coming: content('Старо', 'София', [row('1', 'а'), row('2', 'тайно')]),
    edits: content('Старо', 'София', [row('1', 'а'), row('2', 'тайно, но друго'), row('3', 'свое')]),
  });
  expect(own?.content).toEqual(content('Старо', 'София', [row('1', 'а'), row('3', 'свое')]));
});

it('makes no difference where the edits have nothing of a release, or nothing else', () => {
  const [now, coming] = [content('Старо', 'София'), content('Ново', 'София')];
  expect(ownEdits(fields, { now, coming, edits: content('Старо', 'Варна') })).toBeNull();
  expect(ownEdits(fields, { now, coming, edits: coming })).toBeNull();
});
