import { contentTypeOf, type AddressedType } from '@civic/content/content-types';
import { isSlug } from '@civic/content/slugs';
import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload';

import { say } from '../../platform/words/validators';
import { proposeSlug } from '../addresses/propose-slug';
import { publicSlugs } from '../addresses/public-slugs';
import { firstFree, isReserved, takenNow, writtenLocale } from '../addresses/taken';
import { takenWords } from '../addresses/taken-words';
import { hasWords } from './titles';

const messages = {
  missing: { bg: 'Документът няма адрес на този език.', en: 'The document has no address in this language.' },
  malformed: {
    bg: 'Само малки латински букви, цифри и тирета, до 96 знака.',
    en: 'Only lower-case Latin letters, digits and hyphens, up to 96 characters.',
  },
  reserved: { bg: 'Този адрес е запазен.', en: 'This address is reserved.' },
};

/** Checks the slug of a document that is about to be published, in the language that is written. */
const validateSlug =
  (type: AddressedType, source: string): TextFieldSingleValidation =>
  async (value, { data, id, req }) => {
    const locale = writtenLocale(req);
    if (!locale) return true;
    // A title without words is refused where it stands.
    if (!value) return hasWords(Reflect.get(data, source)) ? say(messages.missing, { req }) : true;
    if (!isSlug(value)) return say(messages.malformed, { req });
    if (isReserved(type, value)) return say(messages.reserved, { req });
    const address = { type, locale, slug: value };
    const [taken] = await takenNow(req, address, id === undefined ? undefined : String(id));
    return taken ? say(takenWords(address, taken), { req }) : true;
  };

/** Derives a document's slug from its title or name, and keeps it once it is public. */
const slugHook =
  (type: AddressedType, source: string): FieldHook =>
  async ({ value, previousValue, siblingData, previousSiblingDoc, originalDoc, operation, req }) => {
    const locale = writtenLocale(req);
    if (!locale) return value;
    const id = operation === 'update' && originalDoc?.id ? String(originalDoc.id) : undefined;
    const known = id ? (await publicSlugs(req, type, id))[locale] : undefined;
    const proposal = proposeSlug({
      language: locale,
      value,
      previousValue: previousValue ?? known,
      title: siblingData[source] ?? previousSiblingDoc?.[source],
      previousTitle: previousSiblingDoc?.[source],
      isFrozen: known !== undefined,
    });
    if (proposal.kind === 'none') {
      // Left out, not null: MongoDB's unique index takes two documents without a slug, but not two whose slug is null.
      delete siblingData.slug;
      return undefined;
    }
    if (proposal.kind === 'given') return proposal.slug;
    return firstFree(
      proposal.base,
      async (slug) => !isReserved(type, slug) && (await takenNow(req, { type, locale, slug }, id)).length === 0,
    );
  };

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
