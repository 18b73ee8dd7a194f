import { isDocumentType } from '@civic/content/content-types';
import type { CollectionConfig, Config, Field, Plugin, RelationshipField, UploadField } from 'payload';

import { mapFields } from '../../content/fields/map-fields';

type NamingField = RelationshipField | UploadField;

/** Whether a field names documents or files, which may be in the bin. */
const namesDocuments = (field: Field): field is NamingField =>
  (field.type === 'relationship' || field.type === 'upload') &&
  [field.relationTo].flat().some(isDocumentType) &&
  !field.admin?.hidden &&
  !field.admin?.components?.Field;

function withNote(field: NamingField): Field {
  const { admin, relationTo } = field;
  const note = { path: '/src/admin/bin/in-bin-note#InBinNote', clientProps: { relationTo } };
  const afterInput = [...(admin?.components?.afterInput ?? []), note];
  return { ...field, admin: { ...admin, components: { ...admin?.components, afterInput } } } as Field;
}

const withNotes = <Configured extends { fields: Field[] }>(config: Configured) =>
  mapFields(config, (field) => (namesDocuments(field) ? withNote(field) : field));

/** The list of a type with a bin, to which the address of a document leads that is not there any more. */
function withMoved(collection: CollectionConfig): CollectionConfig {
  if (!collection.trash) return collection;
  const { admin } = collection;
  const beforeListTable = ['/src/admin/bin/moved-to-bin#MovedToBin', ...(admin?.components?.beforeListTable ?? [])];
  return { ...collection, admin: { ...admin, components: { ...admin?.components, beforeListTable } } };
}

/** Says below each field that names documents or files which of them are in the bin, and above a list that a document was moved there. */
export const withBinNotes: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => withMoved(withNotes(collection))),
  globals: config.globals?.map(withNotes),
});
