import type { AddressedType } from '@civic/content/content-types';
import { isSlug } from '@civic/content/slugs';
import type { TextFieldSingleValidation } from 'payload';

import { say } from '../../platform/words/validators';

import { isReserved, isTaken, writtenLocale } from './taken';

const messages = {
  missing: { bg: 'Документът няма адрес на този език.', en: 'The document has no address in this language.' },
  malformed: {
    bg: 'Само малки латински букви, цифри и тирета, до 96 знака.',
    en: 'Only lower-case Latin letters, digits and hyphens, up to 96 characters.',
  },
  reserved: { bg: 'Този адрес е запазен за сайта.', en: 'The website keeps this address for itself.' },
  taken: {
    bg: 'Друг документ вече има този адрес на този език.',
    en: 'Another document has this address in this language.',
  },
};

/** Checks the slug of a document that is about to be published, in the language that is written. */
export const validateSlug =
  (type: AddressedType, source: string): TextFieldSingleValidation =>
  async (value, { data, id, req }) => {
    const locale = writtenLocale(req);
    if (!locale) return true;
    if (!value) return Reflect.get(data, source) ? say(messages.missing, { req }) : true;
    if (!isSlug(value)) return say(messages.malformed, { req });
    if (isReserved(type, value)) return say(messages.reserved, { req });
    return (await isTaken(req, type, locale, value, id === undefined ? undefined : String(id)))
      ? say(messages.taken, { req })
      : true;
  };
