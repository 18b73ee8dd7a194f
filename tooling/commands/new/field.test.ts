import { readFileSync } from 'node:fs';
import path from 'node:path';

import { contentTypes } from '@civic/content/types/all';
import { root } from '../lib/paths.mjs';
import { addField, fieldsIn, planField } from './field.mjs';

const index = (type: string) => `apps/cms/src/content/collections/${type}/index.ts`;

test('a field is a localized text with labels in both languages of the admin', async () => {
  const { created, changed, steps } = await planField(root, 'cities.opening-hours');
  expect(created.size).toBe(0);
  expect([...changed.keys()]).toEqual([index('cities')]);
  const text = changed.get(index('cities')) ?? '';
  expect(text).toMatch(
    /\{\n +name: 'openingHours',\n +type: 'text',\n +localized: true,\n +maxLength: 200,\n +label: \{ bg: 'TODO: [^']+', en: 'Opening hours' \},\n +\},\n {2}\],\n {2}sidebar: \[/,
  );
  expect(steps.join('\n')).toContain('migrate:create cities-opening-hours');
  expect(steps.join('\n')).toContain('`openingHours` on in apps/web/src/data/cities');
});

test.each(contentTypes.map(({ slug }) => slug))('%s can be given a field', async (type) => {
  const { changed, steps } = await planField(root, `${type}.opening-hours`);
  const before = readFileSync(path.join(root, index(type)), 'utf8').split('\n');
  const after = changed.get(index(type))?.split('\n') ?? [];
  expect(after.length - before.length).toBe(7);
  expect(after.filter((line) => line.includes("'openingHours'"))).toHaveLength(1);
  const { windowed } = contentTypes.find(({ slug }) => slug === type) ?? {};
  expect(steps.some((step) => step.includes('windowed.body'))).toBe(windowed !== false);
});

test.each([
  [undefined, /Name the type and the field, for example: npm run new -- field cities\.opening-hours/],
  ['opening-hours', /Name the type and the field/],
  ['cities.opening.hours', /Name the type and the field/],
  ['cities.openingHours', /lower-case Latin letters.*field cities\.opening-hours/],
  ['towns.opening-hours', /no content type "towns"; there are: announcements, cities,/],
  ['users.opening-hours', /no content type "users"/],
  ['../config.opening-hours', /Name the type and the field/],
  ['cities.updated-at', /"updatedAt" is reserved/],
  ['cities.website', /cities\/index\.ts has a field "website" already/],
  ['events.attendance', /events\/meeting\.ts has a field "attendance" already/],
  ['events.publish-at', /"events" have a field "publishAt" already/],
])('%s is refused', async (name, reason) => {
  await expect(planField(root, name)).rejects.toThrow(reason);
});

test('fields are those of the collection, not of what is inside them', () => {
  const types =
    "    'opening-hours': Hour;\n\nexport interface Hour {\n  id: string;\n  place?: {\n    name: string;\n  };\n}\n";
  expect(fieldsIn(types, 'opening-hours')).toEqual(['id', 'place']);
  expect(fieldsIn(types, 'cities')).toEqual([]);
});

test('a collection that is written otherwise is left alone', () => {
  expect(() => addField('export const a = {\n  fields,\n};\n', '    {},')).toThrow(
    /No line "fields: \[" is followed by/,
  );
  expect(() => addField('  fields: [one],\n', '    {},')).toThrow(/No line "fields: \["/);
  expect(addField('  fields: [\n    one,\n  ],\n  sidebar: [],\n', '    {},\n')).toBe(
    '  fields: [\n    one,\n    {},\n  ],\n  sidebar: [],\n',
  );
});
