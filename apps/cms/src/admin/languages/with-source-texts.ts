import type { Config, Field, Plugin } from 'payload';

import { mapFields } from '../../content/fields/map-fields';

const SourceText = '/src/admin/languages/source-text#SourceText';

type TextField = Extract<Field, { type: 'text' | 'textarea' | 'richText' }>;

/** A field beside the form, such as the address, or with a component of its own, is no text to translate. */
const isTranslated = (field: Field): field is TextField =>
  (field.type === 'text' || field.type === 'textarea' || field.type === 'richText') &&
  field.localized === true &&
  field.admin?.position !== 'sidebar' &&
  !field.admin?.components?.Field;

function withSource<Kind extends TextField>(field: Kind): Kind {
  const { admin } = field;
  const afterInput = [...(admin?.components?.afterInput ?? []), SourceText];
  return { ...field, admin: { ...admin, components: { ...admin?.components, afterInput } } };
}

/** Shows translators the text of the main language below each text of a document that has versions. */
export const withSourceTexts: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.versions
      ? mapFields(collection, (field) => (isTranslated(field) ? withSource(field) : field))
      : collection,
  ),
});
