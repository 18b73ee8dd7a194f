import { mendTarget } from '@civic/blocks/link-field';
import { addressedTypes } from '@civic/content/content-types';
import { linkTarget } from '@civic/content/web-address';
import type {
  Field,
  FieldAffectingData,
  RelationshipFieldSingleValidation,
  TextField,
  TextFieldSingleValidation,
} from 'payload';

import { idOf } from '../../platform/rows/raw-row';
import { say } from '../../platform/words/validators';

const messages = {
  nowhere: {
    bg: 'Въведете адрес (https://sofia.bg или /bg/…), имейл или телефонен номер.',
    en: 'Enter an address (https://sofia.bg or /bg/…), a mail address or a telephone number.',
  },
};

const checkTarget: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const isOfDocument = Reflect.get(siblingData, 'linkType') === 'internal';
  return isOfDocument || linkTarget(value) !== null ? true : say(messages.nowhere, { req });
};

/**
 * Payload's check would also refuse a document that was deleted since, by its id, and with it every publication of the text. Where such a
 * link leads is for the checks of a publication to say; visitors see its words alone.
 */
const checkDocument: RelationshipFieldSingleValidation = (value, { req, siblingData }) => {
  const isOfDocument = Reflect.get(siblingData, 'linkType') === 'internal';
  return !isOfDocument || idOf(value) !== undefined || req.t('validation:required');
};

const isCalled = (field: Field, name: string): field is FieldAffectingData & Field =>
  'name' in field && field.name === name;

function ownField(field: FieldAffectingData): FieldAffectingData {
  if (isCalled(field as Field, 'url')) {
    const { hooks: _, ...rest } = field as TextField;
    return { ...rest, hooks: { beforeChange: [mendTarget] }, validate: checkTarget } as TextField;
  }
  if (isCalled(field as Field, 'doc')) return { ...field, validate: checkDocument } as FieldAffectingData;
  return field;
}

/** The types to which a text can lead: those with a page of their own, and files to download. */
export const linkedTypes = [...addressedTypes, 'documents' as const];

/**
 * The fields of a link in a text: Payload's, with our rule of what an address is. Its own stores what it does not know in percent
 * encoding, as one word.
 */
export const linkFields = ({ defaultFields }: { defaultFields: FieldAffectingData[] }): FieldAffectingData[] =>
  // Every link opens in place: where it opens is the visitor's choice, and the site does not read the setting.
  defaultFields.filter((field) => !isCalled(field as Field, 'newTab')).map(ownField);
