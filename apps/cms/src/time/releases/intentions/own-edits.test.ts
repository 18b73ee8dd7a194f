import type { RawRow } from '../../../platform/rows/raw-row';
import type { MergeField } from '../publication/merge-locales';
import { ownEdits as ownEditsWith } from './own-edits';
import { eachAlone, stagesOf, type ComingRelease } from './stages';

/** With one coming release. */
const ownEdits = (shape: MergeField[], contents: { now: RawRow; coming: RawRow; edits: RawRow }) =>
  ownEditsWith(shape, { ...contents, each: [contents.coming] });

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

it('leaves to a release what it brings after the end of another one that changes the same', () => {
  const now = content('Старо', 'София');
  const edits = content('Трето', 'Варна');
  const release = (title: string, dueAt: number, endAt: number | null): ComingRelease => ({
    planned: { action: 'publish', locales: null, content: content(title, 'София'), base: now },
    dueAt,
    endAt,
  });
  for (const endAt of [4, 9, null]) {
    const releases = [release('Първо', 1, endAt), release('Трето', 7, null)];
    const lasting = releases.map((one) => ({ ...one, endAt: null }));
    const coming = stagesOf(fields, now, lasting).at(-1) ?? now;
    const own = ownEditsWith(fields, { now, coming, each: eachAlone(fields, now, releases), edits });
    expect(own?.content).toEqual(content('Старо', 'Варна'));
  }
});
