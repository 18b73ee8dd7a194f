import { someFields } from '../../../content/references/testing/fields';
import { fieldAt, labelAt } from './field-at';

const contents = [new Map<string, unknown>([['layout', [{ id: 'x' }, { id: 'y', blockType: 'richText' }]]])];

it('finds the field of a value inside a row and a language', () => {
  expect(fieldAt(someFields, 'title@bg')).toMatchObject({ name: 'title' });
  expect(fieldAt(someFields, 'layout#y.content@en')).toMatchObject({ name: 'content', type: 'richText' });
  expect(fieldAt(someFields, 'nowhere#y.content')).toBeUndefined();
});

it('names it by the labels that lead to it, the row by its place', () => {
  expect(labelAt(someFields, 'title@bg', contents).bg).toBe('Заглавие');
  expect(labelAt(someFields, 'layout#y.content@bg', contents).bg).toMatch(/ 2 > Съдържание$/);
});
