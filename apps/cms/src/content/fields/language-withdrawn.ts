import { isWindowedType, type AddressedType } from '@civic/content/content-types';
import { windowFieldsOf } from '@civic/content/visibility-where';
import type { CheckboxField, CollectionAfterReadHook } from 'payload';

import { isSite } from '../../access/roles';
import { isRow } from '../../platform/rows/raw-row';
import { languageWithdrawn } from '../withdrawn-languages';

/** Keeps one language of a document from visitors without emptying its fields, until it is unticked and published. */
export const languageWithdrawnField: CheckboxField = {
  name: languageWithdrawn,
  type: 'checkbox',
  localized: true,
  label: { bg: 'Не се показва на този език', en: 'Not shown in this language' },
  admin: {
    description: {
      bg: 'След публикуване посетителите не намират документа на езика, на който го редактирате. Текстовете остават тук.',
      en: 'Once published, visitors do not find the document in the language that you are editing. Its texts stay here.',
    },
  },
};

/** What remains of a document in a withdrawn language: that it exists, and when it changes. */
const remainsOf = (type: AddressedType) => [
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  languageWithdrawn,
  ...(isWindowedType(type) ? windowFieldsOf(type) : []),
];

/** In one language the value itself; of all languages an object by language. */
const isWithdrawn = (value: unknown) => value === true || (isRow(value) && Object.values(value).includes(true));

/** Gives the site nothing of a document in a language that is withdrawn, its title and address neither. */
export const projectLanguage =
  (type: AddressedType): CollectionAfterReadHook =>
  ({ doc, req }) => {
    if (!isSite(req.user) || !isWithdrawn(doc[languageWithdrawn])) return doc;
    return Object.fromEntries(remainsOf(type).flatMap((name) => (name in doc ? [[name, doc[name]]] : [])));
  };
