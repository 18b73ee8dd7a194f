import { toAdminLanguage, type AdminText } from '@civic/content/admin-languages';
import { isDocumentType, isGlobalType } from '@civic/content/content-types';
import { dateFault } from '@civic/content/written-date';
import { ValidationError, type DateField, type Field, type FieldHook, type SanitizedConfig } from 'payload';

import { dateProblem } from '../../platform/words/date-problem';
import { isReleasing, isTakingBack } from '../status-hook';

const iso = (value: unknown) => {
  const instant = typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
};

/** Whether the value is the stored one: a document from before this rule can still be corrected elsewhere, and taken down. */
const isStored = (value: unknown, stored: unknown) => iso(value) !== null && iso(value) === iso(stored);

function labelOf({ label, name }: Pick<DateField, 'label' | 'name'>, language: string): string {
  if (typeof label === 'string') return label;
  return typeof label === 'object' ? ((label as AdminText)[toAdminLanguage(language)] ?? name) : name;
}

/**
 * Refuses a date that nobody can have meant, in drafts too: the database would make another day of 30 February. A release
 * writes what was checked when it was planned.
 */
const refuseDate: FieldHook = ({ collection, field, global, path, previousValue, req, value }) => {
  if (value === undefined || value === null || value === '') return value;
  const fault = dateFault(value);
  if (fault === null || isReleasing(req) || isTakingBack(req) || isStored(value, previousValue)) return value;
  const language = req.i18n.language;
  throw new ValidationError(
    {
      ...(collection && { collection: collection.slug }),
      ...(global && { global: global.slug }),
      errors: [
        { label: labelOf(field as DateField, language), message: dateProblem(fault, language), path: path.join('.') },
      ],
      req,
    },
    req.t,
  );
};

/** What was stored before this rule is refused when it is published again: its page could not be shown. */
function checked({ validate }: DateField): DateField['validate'] {
  return (value: Date | null | undefined, options) => {
    const fault = value ? dateFault(value) : null;
    if (fault !== null && !isTakingBack(options.req)) return dateProblem(fault, options.req.i18n.language);
    return validate ? validate(value, options) : true;
  };
}

function watch(fields: Field[], seen: WeakSet<object>): void {
  for (const field of fields) {
    if (seen.has(field)) continue;
    seen.add(field);
    if (field.type === 'date') {
      field.validate = checked({ ...field });
      field.hooks = { ...field.hooks, beforeValidate: [refuseDate, ...(field.hooks?.beforeValidate ?? [])] };
    }
    if ('fields' in field) watch(field.fields, seen);
    if (field.type === 'tabs') for (const tab of field.tabs) watch(tab.fields, seen);
    if (field.type === 'blocks') for (const block of field.blocks) watch(block.fields, seen);
  }
}

/** Checks every date that people write, in all documents and their blocks, whichever way it comes. */
export function checkDates(config: SanitizedConfig): SanitizedConfig {
  const seen = new WeakSet<object>();
  for (const { fields, slug } of config.collections) if (isDocumentType(slug)) watch(fields, seen);
  for (const { fields, slug } of config.globals) if (isGlobalType(slug)) watch(fields, seen);
  return config;
}
