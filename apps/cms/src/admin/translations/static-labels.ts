import type { AdminText } from '@civic/content/admin-languages';
import type { Field, FlattenedField, SanitizedConfig } from 'payload';

/** Payload's own fields, with the labels that its texts give them. */
const labels: Record<string, AdminText> = {
  createdAt: { bg: 'Създадено на', en: 'Created on' },
  updatedAt: { bg: 'Последна промяна', en: 'Last modified' },
  _status: { bg: 'Състояние', en: 'Status' },
};

/** The same for the values of `_status`. */
const statuses: Record<string, AdminText> = {
  draft: { bg: 'Чернова', en: 'Draft' },
  published: { bg: 'На сайта', en: 'Live' },
};

function label(field: Field | FlattenedField): void {
  const own = 'name' in field ? labels[field.name] : undefined;
  if (own && 'label' in field && typeof field.label === 'function') Object.assign(field, { label: own });
  if (!('name' in field) || field.name !== '_status' || field.type !== 'select') return;
  const options = field.options.map((option) =>
    typeof option === 'object' && statuses[option.value] ? { ...option, label: statuses[option.value] } : option,
  );
  Object.assign(field, { options });
}

/**
 * Labels Payload's fields in both languages. Its functions give one, and the screen of a version keeps that of whoever looked first: the next
 * person would read another language.
 */
export function labelInBothLanguages(config: SanitizedConfig): SanitizedConfig {
  for (const { fields, flattenedFields } of [...config.collections, ...config.globals]) {
    for (const field of [...fields, ...flattenedFields]) label(field);
  }
  return config;
}
