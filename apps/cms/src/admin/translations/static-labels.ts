import type { AdminText } from '@civic/content/admin-languages';
import type { SanitizedConfig } from 'payload';

/** Payload's own fields, with the labels that its texts give them. */
const labels: Record<string, AdminText> = {
  createdAt: { bg: 'Създадено на', en: 'Created on' },
  updatedAt: { bg: 'Последна промяна', en: 'Last modified' },
};

/**
 * Labels Payload's fields in both languages. Its functions give one, and the screen of a version keeps that of whoever looked first: the next
 * person would read another language.
 */
export function labelInBothLanguages(config: SanitizedConfig): SanitizedConfig {
  for (const { fields, flattenedFields } of config.collections) {
    for (const field of [...fields, ...flattenedFields]) {
      const own = 'name' in field ? labels[field.name] : undefined;
      if (own && 'label' in field && typeof field.label === 'function') Object.assign(field, { label: own });
    }
  }
  return config;
}
