import { mendTarget } from '@civic/blocks/link-field';
import type { Block, CollectionConfig, Config, Field, FieldHook, Plugin, TextareaField, TextField } from 'payload';

import { isReleasing } from '../status-hook';
import { cleanLine, cleanLines } from './clean-text';
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

const inBlock = (block: Block): Block => ({ ...block, fields: block.fields.map(inField) });

/** The field, with the texts in it cleaned before anything else looks at them. */
function inField(field: Field): Field {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return cleaned(field);
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(inField) })) };
    case 'blocks':
      return { ...field, blocks: field.blocks.map(inBlock) };
    case 'array':
    case 'collapsible':
    case 'group':
    case 'row':
      return { ...field, fields: field.fields.map(inField) } as Field;
    default:
      return field;
  }
}

const inFields = <Configured extends Pick<CollectionConfig, 'fields'>>(config: Configured): Configured => ({
  ...config,
  fields: config.fields.map(inField),
});

/** Cleans every text that people write in a form, or programs send: what nobody sees in it does not get into addresses and searches. */
export const withCleanTexts: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(inFields),
  globals: config.globals?.map(inFields),
});
