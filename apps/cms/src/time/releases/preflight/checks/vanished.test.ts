import { brief, called, dueAt, facts, item } from '../testing/release';
import { linkTo, richText } from '../../../../content/references/testing/rich-text';
import { toCheckedRelease } from '../checked-release';
import { vanished } from './vanished';

const exists = (target: string) => !target.endsWith('/gone');

const release = (items: ReturnType<typeof item>[], endAt: number | null = null) =>
  toCheckedRelease({ req: {} as never, dueAt, endAt, now: null, items });

const found = (items: ReturnType<typeof item>[], endAt: number | null = null) =>
  vanished(release(items, endAt), facts({ exists }));

const both = called('Проект', 'Project');

test('says nothing about what exists', () => {
  expect(found([item({ content: { ...both, image: 'm1', cities: ['c1'] } })])).toEqual([]);
});

test('tells of each deleted document and file where it is named', () => {
  const body = { en: richText(linkTo('pages', 'gone')) };
  const findings = found([item({ content: { ...both, image: 'gone', cities: ['c1', 'gone'], body } })]);
  expect(brief(findings)).toEqual([
    'warning vanished initiatives/one image',
    'warning vanished initiatives/one body en',
    'warning vanished initiatives/one cities',
  ]);
  expect(findings[2]?.message.bg).toContain('„Градове“ е посочен изтрит документ или файл (град)');
});

test('names what is in the bin, and says that it can be brought back', () => {
  const content = { ...both, image: 'gone', cities: ['gone'], parties: [{ id: 'row', lead: 'gone' }] };
  const binned = new Map([['media/gone', 'dot.png']].concat([['cities/gone', 'Бургас']]) as [string, string][]);
  const findings = vanished(release([item({ content })]), facts({ exists, binned }));
  const of = (path: string) => findings.find((one) => one.path === path);
  expect(of('image')).toMatchObject({ severity: 'warning', target: 'media/gone', targetInBin: true });
  expect(of('image')?.message.bg).toContain('който е в коша: „dot.png“ (файл). Докато е там, посетителите няма');
  expect(of('cities')?.message.en).toContain('“Cities” names a document or file that is in the bin: “Бургас” (city).');
  expect(of('parties.0.lead')?.severity).toBe('error');

  const before = [item({ content: { ...both }, publicNow: { ...both, image: 'gone' } })];
  const [atEnd] = vanished(release(before, dueAt + 60_000), facts({ exists, binned }));
  expect(atEnd?.message.bg).toContain('сега е в коша: „dot.png“ (файл). Ако остане там, краят');
});

test('a required one forbids the release', () => {
  const content = { ...both, parties: [{ id: 'row', lead: 'gone' }] };
  expect(brief(found([item({ content })]))).toEqual(['error vanished initiatives/one parties.0.lead']);
});

test('the former content of an end is checked like what the release publishes', () => {
  const items = [item({ content: { ...both, image: 'm2' }, publicNow: { ...both, image: 'gone' } })];
  expect(found(items)).toEqual([]);
  const findings = found(items, dueAt + 60_000);
  expect(brief(findings)).toEqual(['warning vanished-at-end initiatives/one image']);
  expect(findings[0]?.message.bg).toContain('Краят на промяната ще се изпълни без него');
});
