import { contentTypeOf, type AddressedType } from '@civic/content/content-types';
import type { TextField } from 'payload';

import { slugHook } from '../addresses/slug-hook';
import { validateSlug } from '../addresses/validate-slug';

/** The document's name in its address, one per language; see `addresses/`. */
export const slugField = (type: AddressedType): TextField => {
  const { titleField } = contentTypeOf(type);
  return {
    name: 'slug',
    type: 'text',
    localized: true,
    index: true,
    unique: true,
    maxLength: 96,
    label: { bg: 'Адрес', en: 'Address' },
    validate: validateSlug(type, titleField),
    hooks: { beforeValidate: [slugHook(type, titleField)], beforeDuplicate: [() => undefined] },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: {
        bg: 'Съставя се от заглавието и спира да се променя след първото публикуване. Ако го смените по-късно, старият адрес пренасочва към новия.',
        en: 'Made from the title; no longer follows it after the first publication. Should you change it later, the old address leads to the new one.',
      },
    },
  };
};
