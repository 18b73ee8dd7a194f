/** Prints the labels of all fields by which the admin can filter a list: of each, and of what is around it, in each language of the admin. */
import { adminLanguages, type AdminLanguage } from '@civic/content/admin-languages';
import type { Field } from 'payload';

import config from '../payload.config';
import { translatorIn, type Translate } from '../platform/words/admin-texts';

interface Filterable {
  path: string;
  labels: unknown[];
}

/** A name and a label, where a field, a tab or a group has them. */
const partsOf = (field: object) => field as { name?: string; label?: unknown };

const isLeftOut = (field: Field) =>
  ('hidden' in field && field.hidden === true) ||
  (field.admin && 'disabled' in field.admin && field.admin.disabled === true) ||
  ('virtual' in field && field.virtual === true) ||
  (field.admin && 'disableListFilter' in field.admin && field.admin.disableListFilter === true);

/** As Payload's list of filters goes through the fields (`reduceFieldsToOptions`): also into groups, rows, tabs and arrays. */
function filterable(fields: Field[], around: Filterable = { path: '', labels: [] }): Filterable[] {
  const inside = (holder: object): Filterable => {
    const { name, label } = partsOf(holder);
    return {
      path: name ? `${around.path}${name}.` : around.path,
      labels: name || label ? [...around.labels, label] : around.labels,
    };
  };
  return fields.flatMap((field): Filterable[] => {
    if (isLeftOut(field)) return [];
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => filterable(tab.fields, 'name' in tab ? inside(tab) : around));
    if (field.type === 'row') return filterable(field.fields, around);
    if ('fields' in field) return filterable(field.fields, inside(field));
    if (['ui', 'blocks', 'join'].includes(field.type)) return [];
    const { name = '', label } = partsOf(field);
    return [{ path: `${around.path}${name}`, labels: [...around.labels, label] }];
  });
}

const { collections, i18n } = await config;

/** A label as the admin shows it. */
function shown(label: unknown, language: AdminLanguage, t: Translate): string {
  if (typeof label === 'function') return (label as (args: { t: Translate }) => string)({ t });
  if (typeof label === 'object' && label !== null) return (label as Record<string, string>)[language] ?? '';
  return typeof label === 'string' ? label : '';
}

const translators = await Promise.all(
  adminLanguages.map(async (language) => [language, await translatorIn(language, { i18n })] as const),
);
const printed = collections
  .filter(({ admin }) => admin.hidden !== true)
  .flatMap(({ fields, slug }) =>
    filterable(fields).map(({ path, labels }) => ({
      field: `${slug}.${path}`,
      labels: labels.map((label) =>
        Object.fromEntries(translators.map(([language, t]) => [language, shown(label, language, t)])),
      ),
    })),
  );
process.stdout.write(`RESULTS ${JSON.stringify(printed)}\n`, () => process.exit(0));
