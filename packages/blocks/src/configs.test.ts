import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

import type { Block, Field } from 'payload';

import { blockConfigs } from './configs';
import { isExternalTarget } from './fields/link-field';

/** All fields of a block, including those in groups, rows and arrays. */
function fieldsOf(fields: Field[]): Field[] {
  return fields.flatMap((field) => ('fields' in field ? [field, ...fieldsOf(field.fields)] : [field]));
}

const bilingual = { bg: expect.stringMatching(/[а-я]/i), en: expect.stringMatching(/[a-z]/i) };
const cases = blockConfigs.map((block): [string, Block] => [block.slug, block]);

const camelCase = (folder: string) => folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test('every folder with a configuration is in the list, once', async () => {
  const folders = (await readdir(__dirname, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const withConfig = folders.filter(({ name }) => existsSync(path.join(__dirname, name, 'config.ts')));
  const slugs = blockConfigs.map(({ slug }) => slug);
  expect(slugs.toSorted()).toEqual(withConfig.map(({ name }) => camelCase(name)).toSorted());
});

describe.each(cases)('%s', (slug, block) => {
  const fields = fieldsOf(block.fields).filter((field) => 'name' in field);

  test('names its generated type after itself', () => {
    expect(block.interfaceName).toBe(`${slug[0]?.toUpperCase()}${slug.slice(1)}Block`);
  });

  test('is labelled in both languages', () => {
    expect(block.labels).toEqual({ singular: bilingual, plural: bilingual });
    expect(block.admin?.group).toEqual(bilingual);
  });

  test('says in a sentence what it is for', () => {
    const { about } = block.admin?.custom as { about: object };
    expect(about).toEqual({ bg: expect.stringMatching(/^[А-Я].*\.$/), en: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test.each(fields.map((field): [string, Field] => [field.name, field]))(
    'field %s speaks both languages',
    (_, field) => {
      expect('label' in field && field.label).toEqual(bilingual);
      const description = field.admin && 'description' in field.admin ? field.admin.description : undefined;
      if (description !== undefined) expect(description).toEqual(bilingual);
      for (const option of 'options' in field ? field.options : []) {
        expect(option).toMatchObject({ label: bilingual });
      }
    },
  );

  test('texts are translated, what is shared is not', () => {
    for (const field of fields) {
      const isText =
        ['text', 'textarea', 'richText'].includes(field.type) && !['url', 'value', 'duration'].includes(field.name);
      const isOfLanguage = isText || field.name === 'captions';
      expect([field.name, 'localized' in field && field.localized === true]).toEqual([field.name, isOfLanguage]);
    }
  });

  test('has an optional heading first', () => {
    expect(block.fields[0]).toMatchObject({ name: 'heading', localized: true });
    expect(block.fields[0]).not.toMatchObject({ required: true });
  });
});

test.each([
  'https://example.org',
  'http://example.org/a?b=c',
  'mailto:city@example.org',
  'tel:+359 2 123',
  'example.org',
  ' https://example.org',
])('a link may lead to %s', (address) => expect(isExternalTarget(address)).toBe(true));

test.each(['javascript:alert(1)', 'example', '/bg', '#top', 'https://', 'mailto:nobody', null])(
  'a link may not lead to %s',
  (address) => expect(isExternalTarget(address)).toBe(false),
);
