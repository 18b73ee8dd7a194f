import type { Finding } from '../plan';
import { preflightMessage } from './messages';
import { renderText } from './render';
import { someRelease } from './testing/release';
import { texts } from './testing/texts';

const finding = (given: Partial<Finding>): Finding => ({
  severity: 'error',
  code: 'c',
  document: 'announcements/a1',
  title: 'Тръгва нов трамвай',
  message: { bg: 'Грешно е.', en: 'It is wrong.' },
  ...given,
});

const labelOf = ({ path }: Finding) =>
  path === 'layout.0.link' ? { bg: 'Страница 1 > Връзка', en: 'Page 1 > Link' } : null;

const textOf = (...findings: Finding[]) => renderText(preflightMessage(someRelease(), findings, labelOf, texts));

test('names the document, the field and the language of each, with the way to the field', () => {
  const text = textOf(finding({ path: 'layout.0.link', locale: 'en' }));
  expect(text).toContain(`Грешки:
– Тръгва нов трамвай, Страница 1 > Връзка, на английски: Грешно е.
  https://cms.example/admin/collections/announcements/a1?locale=en&field=layout.0.link`);
  expect(text).toContain(`Errors:
– Тръгва нов трамвай, Page 1 > Link, in English: It is wrong.`);
});

test('does not name a field twice', () => {
  const message = { bg: 'Полето „Връзка“ е грешно.', en: 'The field “Link” is wrong.' };
  expect(textOf(finding({ path: 'layout.0.link', message }))).toContain(
    '– Тръгва нов трамвай: Полето „Връзка“ е грешно.',
  );
});

test('keeps remarks apart from what is in the way, and leaves out what there is none of', () => {
  const both = textOf(finding({}), finding({ severity: 'warning', message: { bg: 'Внимание.', en: 'Careful.' } }));
  expect(both.indexOf('Грешки:')).toBeLessThan(both.indexOf('Предупреждения:'));
  expect(textOf(finding({}))).not.toContain('Предупреждения:');
});

test('what is about the whole release has no document', () => {
  const { document: _, title: __, ...whole } = finding({});
  expect(textOf(whole)).toContain('– За цялата промяна: Грешно е.\n\n');
});
