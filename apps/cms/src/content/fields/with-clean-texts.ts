import { mendTarget } from '@civic/blocks/link-field';
import type { Config, Field, FieldHook, Plugin, TextareaField, TextField } from 'payload';

import { isReleasing } from '../status-hook';
import { cleanLine, cleanLines } from './clean-text';
import { mapFields } from './map-fields';
import { normaliseAddress } from './web-address';

/** What a release brings was clean when it was written, and must be what was pinned. */
const cleaning =
  (clean: (text: string) => string): FieldHook =>
  ({ value, req }: { value?: unknown; req: Parameters<FieldHook>[0]['req'] }) => {
    if (isReleasing(req)) return value;
    if (Array.isArray(value)) return value.map((one: unknown) => (typeof one === 'string' ? clean(one) : one));
    return typeof value === 'string' ? clean(value) : value;
  };

/** A text that becomes an address is normalised as one: a line break in it joins, and a space would not. */
const isAddress = ({ hooks }: TextField | TextareaField) =>
  Boolean(hooks?.beforeValidate?.some((hook) => hook === normaliseAddress || hook === mendTarget));

function cleaned<Kind extends TextField | TextareaField>(field: Kind): Kind {
  if (isAddress(field)) return field;
  const hook = cleaning(field.type === 'textarea' ? cleanLines : cleanLine);
  return { ...field, hooks: { ...field.hooks, beforeValidate: [hook, ...(field.hooks?.beforeValidate ?? [])] } };
}

/** Cleans every text that people write in a form, or programs send: what nobody sees in it does not get into addresses and searches. */
export const withCleanTexts: Plugin = (config: Config): Config => {
  const inField = (field: Field): Field =>
    field.type === 'text' || field.type === 'textarea' ? cleaned(field) : field;
  return {
    ...config,
    collections: config.collections?.map((collection) => mapFields(collection, inField)),
    globals: config.globals?.map((global) => mapFields(global, inField)),
  };
};
