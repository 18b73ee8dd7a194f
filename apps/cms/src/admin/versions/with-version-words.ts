import type { Config, Field, Plugin } from 'payload';

import { mapFields } from '../../content/fields/map-fields';

const ChoicesDiff = '/src/admin/versions/choices-diff#ChoicesDiff';
const NoDiff = '/src/admin/versions/no-diff#NoDiff';

const isHidden = ({ admin }: Field) => admin !== undefined && 'hidden' in admin && admin.hidden === true;

function withDiff(field: Field): Field {
  const Diff = isHidden(field) ? NoDiff : field.type === 'select' && field.hasMany ? ChoicesDiff : null;
  const { admin } = field;
  if (Diff === null || (admin?.components && 'Diff' in admin.components)) return field;
  return { ...field, admin: { ...admin, components: { ...admin?.components, Diff } } } as Field;
}

/** Shows choices of several values in words where versions are compared, and leaves out what is hidden in the form. */
export const withVersionWords: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.versions ? mapFields(collection, withDiff) : collection,
  ),
});
