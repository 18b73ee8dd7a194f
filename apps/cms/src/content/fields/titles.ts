import type { TextField, TextFieldSingleValidation } from 'payload';

import { say } from '../../platform/words/validators';

const wordless = {
  bg: 'Заглавието няма букви и цифри, затова няма от какво да се състави адрес. Напишете го с думи.',
  en: 'The title has no letters or digits, so no address can be made from it. Write it in words.',
};

/** Whether a text says anything: signs and pictures alone make no address and are silent in a list. */
export const hasWords = (text: unknown): boolean => typeof text === 'string' && /[\p{L}\p{N}]/u.test(text);

/** A title is there, is not too long, and consists of words. It replaces Payload's check, and so includes it. */
export const checkTitle: TextFieldSingleValidation = (value, { maxLength, req }) => {
  if (!value?.trim()) return req.t('validation:required');
  if (maxLength !== undefined && value.length > maxLength) return req.t('validation:shorterThanMax', { maxLength });
  return hasWords(value) ? true : say(wordless, { req });
};

/** The title of a document, the source of its address. */
export const titleField = (): TextField => ({
  name: 'title',
  type: 'text',
  required: true,
  localized: true,
  maxLength: 160,
  validate: checkTitle,
  label: { bg: 'Заглавие', en: 'Title' },
});

/** The name of a person, a place or an organisation, the source of its address. */
export const nameField = (maxLength = 120): TextField => ({
  name: 'name',
  type: 'text',
  required: true,
  localized: true,
  maxLength,
  validate: checkTitle,
  label: { bg: 'Име', en: 'Name' },
});
