import type { AdminText } from '@civic/content/admin-languages';
import type { Field, FlattenedField, SanitizedConfig } from 'payload';

/** Payload's own fields, with the labels that its texts give them. */
const labels: Record<string, AdminText> = {
  createdAt: { bg: 'Създадено на', en: 'Created on' },
  updatedAt: { bg: 'Последна промяна', en: 'Last modified' },
  _status: { bg: 'Състояние', en: 'Status' },
  url: { bg: 'Адрес на файла', en: 'Address of the file' },
  thumbnailURL: { bg: 'Адрес на умаленото изображение', en: 'Address of the thumbnail' },
  mimeType: { bg: 'Вид на файла (MIME)', en: 'File type (MIME)' },
};

/**
 * The same for the values of `_status`, which is that of the newest version: a document that is live and has edits is a draft there, one
 * that is yet to appear is published. The filters of a list and the comparison of versions show them.
 */
const statuses: Record<string, AdminText> = {
  draft: { bg: 'Не всичко е публикувано', en: 'Not everything is published' },
  published: { bg: 'Всичко е публикувано', en: 'Everything is published' },
};

function label(field: Field | FlattenedField): void {
  const own = 'name' in field ? labels[field.name] : undefined;
  // Ours have objects; a function or a word in English is Payload's.
  if (own && 'label' in field && typeof field.label !== 'object') Object.assign(field, { label: own });
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
