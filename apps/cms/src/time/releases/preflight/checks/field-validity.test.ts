import type { CheckedItem } from '../checked-release';
import { brief, called, item, releaseOf } from '../testing/release';
import type { Validation } from '../validate-document';
import { fieldValidity } from './field-validity';

const collection = {} as Validation['collection'];

/** Says that the paths are wrong, in the language in which it is asked, and remembers what it was asked. */
function refusing(...paths: string[]) {
  const asked: Validation[] = [];
  const validate = (validation: Validation) => {
    asked.push(validation);
    const message = validation.language === 'bg' ? 'Задължително.' : 'Required.';
    const label = validation.language === 'bg' ? 'Поле' : 'Field';
    return Promise.resolve(paths.map((path) => ({ path, message, label })));
  };
  return { asked, validate };
}

const checked = (...given: Parameters<typeof item>) => releaseOf(item(...given)).items[0] as CheckedItem;

test('asks for every language that is released and exists, with its texts alone', async () => {
  const { asked, validate } = refusing();
  await fieldValidity(checked({ content: called('Проект', 'Project') }), collection, validate);
  expect(asked.map(({ locale, language, id, data }) => [locale, language, id, data.title])).toEqual([
    ['bg', 'bg', 'one', 'Проект'],
    ['en', 'bg', 'one', 'Project'],
  ]);
});

test.each([
  [null, ['bg']],
  [['en'] as const, []],
])('does not ask for a language in which the document does not exist: %j', async (locales, expected) => {
  const { asked, validate } = refusing();
  const content = called('Проект', null);
  await fieldValidity(checked({ content, locales: locales && [...locales] }), collection, validate);
  expect(asked.map(({ locale }) => locale)).toEqual(expected);
});

test('tells a mistake in both languages of the admin, at its field and behind its labels', async () => {
  const { validate } = refusing('body');
  const findings = await fieldValidity(checked({ content: called('Проект', null) }), collection, validate);
  expect(findings).toEqual([
    {
      severity: 'error',
      code: 'field-validity',
      document: 'initiatives/one',
      title: 'Първата',
      path: 'body',
      locale: 'bg',
      message: { bg: 'Поле: Задължително.', en: 'Field: Required.' },
    },
  ]);
});

test('what the languages share belongs to none of them', async () => {
  const { validate } = refusing('parties.0.party', 'title');
  const content = called('Проект', 'Project', { parties: [{}] });
  const findings = await fieldValidity(checked({ content }), collection, validate);
  expect(brief(findings)).toEqual([
    'error field-validity initiatives/one parties.0.party',
    'error field-validity initiatives/one title bg',
    'error field-validity initiatives/one parties.0.party',
    'error field-validity initiatives/one title en',
  ]);
});

test('asks nothing about what is taken down', async () => {
  const { asked, validate } = refusing('title');
  await fieldValidity(checked({ content: null, publicNow: called('Проект', null) }), collection, validate);
  expect(asked).toEqual([]);
});
