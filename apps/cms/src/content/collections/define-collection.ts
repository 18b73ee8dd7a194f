import type { AdminText } from '@civic/content/admin-languages';
import {
  contentTypeOf,
  isAddressedType,
  isWindowedType,
  type DocumentType,
  type DraftedType,
} from '@civic/content/content-types';
import type { CollectionConfig, Field } from 'payload';

import { editing } from '../../access/editing';
import type { Role } from '../../access/roles';
import { authorshipFields } from '../fields/authorship';
import { inSidebar } from '../fields/sidebar';
import { slugField } from '../fields/slug';
import { groups } from '../groups';
import { draftsAndVersions } from '../versions';
import { withWindow } from '../window/with-window';

/** The lowest role that writes documents with drafts; the access rules of documents without. */
type Writing<Type extends DocumentType> = Type extends DraftedType
  ? { writtenBy: Role }
  : { access: NonNullable<CollectionConfig['access']> };

/** The parts of a collection that its descriptor does not hold. */
type Definition<Type extends DocumentType> = Pick<CollectionConfig, 'defaultSort' | 'hooks' | 'upload'> &
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
  const closing = drafts ? ['_status', 'updatedAt'] : ['createdAt'];
  const collection: CollectionConfig = {
    slug: type,
    labels,
    defaultSort: titleField,
    ...rest,
    access: writtenBy ? editing(writtenBy) : access,
    ...(drafts ? { versions: draftsAndVersions } : {}),
    admin: {
      group: groups[group],
      useAsTitle: titleField,
      defaultColumns: [titleField, ...columns, ...closing.filter((column) => !columns.includes(column))],
      listSearchableFields: [titleField, ...searched, ...(isAddressedType(type) ? ['slug'] : [])],
      description,
    },
    fields: [
      ...fields,
      ...(isAddressedType(type) ? [slugField(type)] : []),
      ...sidebar.map(inSidebar),
      ...authorshipFields(),
    ],
  };
  return isWindowedType(type) ? withWindow(collection) : collection;
}
