import { effectiveContent } from './content/effective-content';
import { existingLanguages } from './content/languages';
import { referencesOf } from './content/references';
import type { CheckedItem, CheckedRelease, PreflightContext, PreparedItem } from './context';

function toChecked({ item, title, content, publicNow, collection }: PreparedItem): CheckedItem {
  const fields = collection.flattenedFields;
  const effective = content && effectiveContent(fields, content, publicNow, item.locales);
  const existing = effective ? existingLanguages(effective) : [];
  const languages = item.locales ? existing.filter((locale) => item.locales?.includes(locale)) : existing;
  return {
    item,
    key: `${item.type}/${item.id}`,
    title,
    content: effective,
    publicNow,
    fields,
    languages,
    references: effective ? referencesOf(fields, effective, languages) : [],
  };
}

/** The release in the form that the checks need. */
export const toCheckedRelease = ({
  dueAt,
  endAt = null,
  now = Date.now(),
  items,
}: PreflightContext): CheckedRelease => ({
  dueAt,
  endAt,
  now,
  items: items.map(toChecked),
});
