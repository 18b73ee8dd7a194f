import type { SiteLanguage } from '@civic/content/site-languages';
import type { FlattenedField } from 'payload';

import type { RawRow } from '../../../../platform/rows/raw-row';
import { mergeLocales, onlyLocales, type MergeField } from '../../merge-locale';

/** The content visitors will have: the whole content, or the public one with some languages of it. */
export function effectiveContent(
  fields: readonly FlattenedField[],
  content: RawRow,
  publicNow: RawRow | null,
  languages: readonly SiteLanguage[] | null,
): RawRow {
  if (!languages) return content;
  // The merge looks at a few properties that every flattened field has.
  const shapes = fields as unknown as MergeField[];
  return publicNow ? mergeLocales(shapes, publicNow, content, languages) : onlyLocales(shapes, content, languages);
}
