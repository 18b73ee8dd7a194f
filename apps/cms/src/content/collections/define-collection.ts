import type { AdminText } from '@civic/content/admin-languages';
import {
  contentTypeOf,
  isAddressedType,
  isWindowedType,
  type AddressedType,
  type DocumentType,
  type DraftedType,
} from '@civic/content/content-types';
import type { CollectionConfig, Field } from 'payload';

import { editing } from '../../access/editing';
import type { Role } from '../../access/roles';
import { binnedAtName } from '../../platform/rows/bin';
import { binnedAtField } from '../bin/field';
import { authorshipFields } from '../fields/authorship';
import { languageWithdrawnField, projectLanguage } from '../fields/language-withdrawn';
import { inSidebar } from '../fields/sidebar';
import { slugField } from '../fields/slug';
import { groups } from '../groups';
import { draftsAndVersions } from '../versions';
import { languageWithdrawn } from '../withdrawn-languages';
import { withWindow } from '../window/with-window';

/** The lowest role that writes documents with drafts; the access rules of documents without. */
type Writing<Type extends DocumentType> = Type extends DraftedType
  ? { writtenBy: Role }
  : { access: NonNullable<CollectionConfig['access']> };

/** The parts of a collection that its descriptor does not hold. */
type Definition<Type extends DocumentType> = Pick<
  CollectionConfig,
  'defaultSort' | 'endpoints' | 'hooks' | 'upload' | 'versions'
> &
  Writing<Type> & {
    /** The group of the admin's navigation that lists it. */
    group: keyof typeof groups;
    description: AdminText;
    /** Columns of the list after the title. The status and the date come last, unless they are named here. */
    columns?: string[];
    /** Fields that the search of the list looks into besides the title and the address. */
    searched?: string[];
    fields: Field[];
    /** Fields below the address, beside the form. */
    sidebar?: Field[];
  };

/** The collection whose documents can be withdrawn in single languages; a query cannot omit the field that decides it. */
function withLanguages(type: AddressedType, collection: CollectionConfig): CollectionConfig {
  const { forceSelect, hooks } = collection;
  return {
    ...collection,
    forceSelect: { ...forceSelect, [languageWithdrawn]: true },
    hooks: { ...hooks, afterRead: [...(hooks?.afterRead ?? []), projectLanguage(type)] },
  };
}

/**
 * The collection of a content type. Its descriptor decides on drafts, the address and the window; every document ends with its
 * authors.
 */
export function defineCollection<Type extends DocumentType>(
  type: Type,
  definition: Definition<Type>,
): CollectionConfig {
  const { group, description, columns = [], searched = [], fields, sidebar = [], ...others } = definition;
  const { access, writtenBy, ...rest } = others as typeof others & Partial<Writing<'cities'> & Writing<'media'>>;
  const { titleField, drafts, labels } = contentTypeOf(type);
  const closing = drafts ? ['_status', 'updatedAt'] : ['createdAt', binnedAtName];
  const collection: CollectionConfig = {
    slug: type,
    labels,
    defaultSort: titleField,
    ...rest,
    access: writtenBy ? editing(writtenBy) : access,
    ...(drafts ? { versions: draftsAndVersions } : {}),
    trash: true,
    admin: {
      group: groups[group],
      useAsTitle: titleField,
      defaultColumns: [titleField, ...columns, ...closing.filter((column) => !columns.includes(column))],
      listSearchableFields: [titleField, ...searched, ...(isAddressedType(type) ? ['slug'] : [])],
      description,
    },
    fields: [
      ...fields,
      ...(isAddressedType(type) ? [slugField(type), inSidebar(languageWithdrawnField)] : []),
      ...sidebar.map(inSidebar),
      ...authorshipFields(),
      binnedAtField,
    ],
  };
  const addressed = isAddressedType(type) ? withLanguages(type, collection) : collection;
  return isWindowedType(type) ? withWindow(addressed) : addressed;
}
