import { afterCheck, marksOf, standing } from './marks';

const message = 'Refused';
const seen = {
  publishAt: '2020-01-01',
  expected: { precision: 'exact', date: null },
  layout: [
    { id: 'a', text: 'One' },
    { id: 'b', text: 'Two', links: [{ id: 'l', url: 'x' }] },
  ],
};
const paths = (marks: ReturnType<typeof marksOf>, values: Record<string, unknown>) =>
  standing(marks, values).map(({ path }) => path);

it('stays while the value is the refused one', () => {
  const marks = marksOf('publication', [{ path: 'publishAt', message }], seen);
  expect(standing(marks, { ...seen, other: 'typed' })).toEqual([{ path: 'publishAt', message }]);
  expect(paths(marks, { ...seen, publishAt: '2030-01-01' })).toEqual([]);
});

it('stays at a field that is empty, however the form writes that', () => {
  const marks = marksOf('publication', [{ path: 'expected.date', message }], seen);
  expect(paths(marks, { expected: { precision: 'exact' } })).toEqual(['expected.date']);
  expect(paths(marks, { expected: { precision: 'exact', date: '2030-01-01' } })).toEqual([]);
});

it('follows its row, and goes with it', () => {
  const found = ['layout.1.text', 'layout.1.links.0.url'].map((path) => ({ path, message }));
  const marks = marksOf('publication', found, seen);
  const [first, second] = seen.layout;
  expect(paths(marks, seen)).toEqual(['layout.1.text', 'layout.1.links.0.url']);
  expect(paths(marks, { layout: [second, first] })).toEqual(['layout.0.text', 'layout.0.links.0.url']);
  expect(paths(marks, { layout: [first] })).toEqual([]);
});

it('keeps what forbids a publication when a draft is saved, and nothing when a publication succeeds', () => {
  const publication = marksOf('publication', [{ path: 'publishAt', message }], seen);
  const draft = marksOf('draft', [{ path: 'layout.0.text', message }], seen);
  const both = afterCheck(publication, 'draft', draft);
  expect(both).toEqual([...publication, ...draft]);
  expect(afterCheck(both, 'draft', [])).toEqual(publication);
  expect(afterCheck(both, 'publication', [])).toEqual([]);
});
