import { marksOf, standing } from './marks';

const message = 'Refused';
const seen = {
  publishAt: '2020-01-01',
  expected: { precision: 'exact', date: null },
  layout: [
    { id: 'a', text: 'One' },
    { id: 'b', text: '', links: [{ id: 'l', url: 'x' }] },
  ],
};
const after = (path: string, values: Record<string, unknown>) =>
  standing(marksOf([{ path, message }], seen), values).map((mark) => mark.path);

it('stays while the value is the refused one', () => {
  const marks = marksOf([{ path: 'publishAt', message }], seen);
  expect(standing(marks, { ...seen, other: 'typed' })).toEqual([{ path: 'publishAt', message }]);
  expect(standing(marks, { ...seen, publishAt: '2030-01-01' })).toEqual([]);
});

it('stays at a field that is empty, however the form writes that', () => {
  expect(after('expected.date', { expected: { precision: 'exact' } })).toEqual(['expected.date']);
  expect(after('expected.date', { expected: { precision: 'exact', date: '2030-01-01' } })).toEqual([]);
});

it.each(['layout.1.text', 'layout.1.links.0.url'])('follows the row of %s, and goes with it', (path) => {
  const [first, second] = seen.layout;
  expect(after(path, seen)).toEqual([path]);
  expect(after(path, { layout: [second, first] })).toEqual([path.replace('layout.1', 'layout.0')]);
  expect(after(path, { layout: [first] })).toEqual([]);
});

it('knows rows without an id by their place', () => {
  const rows = { list: [{ text: 'One' }, { text: 'Two' }] };
  const marks = marksOf([{ path: 'list.1.text', message }], rows);
  expect(standing(marks, rows)).toEqual([{ path: 'list.1.text', message }]);
  expect(standing(marks, { list: [{ text: 'Two' }, { text: 'One' }] })).toEqual([]);
});
