import { getTranslation, type I18nClient } from '@payloadcms/translations';
import type { ClientField } from 'payload';

import { isValues } from './same';

interface Named {
  name?: string;
  label?: unknown;
  fields?: ClientField[];
  tabs?: { name?: string; label?: unknown; fields: ClientField[] }[];
}

/** The field of this name, wherever the form shows it. */
function findField(fields: readonly ClientField[], name: string): Named | undefined {
  for (const field of fields as readonly Named[]) {
    if (field.name === name) return field;
    for (const { name: tab, fields: inner, label } of field.tabs ?? []) {
      if (tab === name) return { name, label, fields: inner };
      const found = tab ? undefined : findField(inner, name);
      if (found) return found;
    }
    const found = field.name || !field.fields ? undefined : findField(field.fields, name);
    if (found) return found;
  }
  return undefined;
}

/** The label of a field of the form in the language of the admin. */
export function fieldLabel(fields: readonly ClientField[], name: string, i18n: I18nClient): string {
  const label = findField(fields, name)?.label;
  return typeof label === 'string' || isValues(label) ? getTranslation(label as Record<string, string>, i18n) : name;
}

/** A value as a person reads it; rich text as its words. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join('\n');
  if (!isValues(value)) return String(value);
  if (typeof value.text === 'string') return value.text;
  if (isValues(value.root)) return valueWords(value.root);
  if (Array.isArray(value.children)) {
    const isBlock = value.children.some((child) => isValues(child) && Array.isArray(child.children));
    return value.children.map(valueWords).join(isBlock ? '\n' : '');
  }
  const { id: _, blockType: __, ...rest } = value;
  return valueWords(Object.values(rest));
}
