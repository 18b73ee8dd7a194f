import { contentTypeOf, isDocumentType } from '@civic/content/content-types';
import type { CollectionConfig, Config, Field, Plugin } from 'payload';

import { mapFields } from '../../content/fields/map-fields';

const RefusedList = '/src/admin/lists/refused-list#RefusedList';
const ChosenNames = '/src/admin/lists/chosen-names#ChosenNames';
const TitleCell = '/src/admin/lists/title-cell#TitleCell';
const ViewsLine = '/src/admin/lists/views-line#ViewsLine';

const isTitle = (field: Field, title: string) => 'name' in field && field.name === title && field.type === 'text';

const withCell = (field: Field): Field =>
  ({
    ...field,
    admin: { ...field.admin, components: { ...field.admin?.components, Cell: TitleCell } },
  }) as Field;

function inCollection(collection: CollectionConfig): CollectionConfig {
  if (!isDocumentType(collection.slug)) return collection;
  const { titleField } = contentTypeOf(collection.slug);
  let isLocalized = false;
  const mapped = mapFields(collection, (field) => {
    if (!isTitle(field, titleField) || !('localized' in field) || !field.localized) return field;
    isLocalized = true;
    return withCell(field);
  });
  const { admin } = mapped;
  const views = { path: ViewsLine, clientProps: { title: isLocalized ? titleField : null } };
  const beforeListTable = [views, ...(admin?.components?.beforeListTable ?? []), RefusedList, ChosenNames];
  return { ...mapped, admin: { ...admin, components: { ...admin?.components, beforeListTable } } };
}

/**
 * Gives every list its views, titles in another language where there is none in its own, and what of a change of several documents was refused,
 * and why; the last in the list of the bin, too. What asks before a change of several documents names them.
 */
export const withLists: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(inCollection),
});
