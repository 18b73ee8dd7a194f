import type { AdminText } from '@civic/content/admin-languages';

import { isRow, textOf } from '../../platform/rows/raw-row';

/** A text in both languages of the admin. */
export type Words = AdminText;

/** The label of a field, or its name where the label cannot be read without a request. */
export function labelWords(label: unknown, name: string): Words {
  if (isRow(label)) return { bg: textOf(label.bg) ?? name, en: textOf(label.en) ?? name };
  const text = textOf(label) ?? name;
  return { bg: text, en: text };
}

/** Labels from the outermost field to the innermost, as Payload writes them. */
export const withinWords = (outer: Words | null, inner: Words): Words =>
  outer ? { bg: `${outer.bg} > ${inner.bg}`, en: `${outer.en} > ${inner.en}` } : inner;
