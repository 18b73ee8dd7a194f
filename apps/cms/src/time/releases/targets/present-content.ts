import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import { idOf, isRow, type RawRow } from '../../../platform/rows/raw-row';
import { fieldsOfRow, isContent, rowPath, rowsWithIds } from '../intentions/leaves-by-id';
import { labelWords, withinWords, type Words } from '../preflight/words';
import { sameValue } from '../publication/fingerprint';
import type { MergeField } from '../publication/merge-locales';
import { richTextKeeping, targetIn, type Keeps } from './rich-text';

interface Place {
  /** The path of the value, as in `Leaves`. */
  leaf: string;
  /** Payload's path, such as `layout.2.items.0.text`. */
  path: string;
  /** The labels that lead there. */
  label: Words;
  locale: SiteLanguage | undefined;
}

/** A document or file that a content names and that does not exist any more. */
export interface Vanished extends Place {
  /** `type/id`. */
  target: string;
  /** Whether the content is invalid without it. */
  isRequired: boolean;
}

interface Walk {
  keeps: Keeps;
  found: Vanished[];
}

const idsAt = (value: unknown, relationTo: string) => {
  const id = idOf(value);
  return id === undefined ? undefined : `${relationTo}/${id}`;
};

/** The target of one entry of a relation or an upload. */
const targetOf = ({ relationTo }: MergeField, entry: unknown) =>
  typeof relationTo === 'string' ? idsAt(entry, relationTo) : targetIn(entry);

/** A link that leads to another website keeps the page that was chosen before, and needs none. */
const isUnused = ({ name }: MergeField, siblings: RawRow) => name === 'reference' && siblings.type === 'external';

function presentRelation(field: MergeField, value: unknown, keeps: Keeps): unknown {
  const stays = (entry: unknown) => {
    const target = targetOf(field, entry);
    return target === undefined || keeps(target);
  };
  return Array.isArray(value) ? value.filter(stays) : stays(value) ? value : null;
}

function presentLeaf(field: MergeField, value: unknown, place: Place, { keeps, found, siblings }: Walk & Beside) {
  const gone: string[] = [];
  const noting: Keeps = (target) => {
    const stays = keeps(target);
    if (!stays) gone.push(target);
    return stays;
  };
  const present = field.type === 'richText' ? richTextKeeping(value, noting) : presentRelation(field, value, noting);
  const isRequired = field.required === true && sameValue(present, null) && !isUnused(field, siblings);
  for (const target of new Set(gone)) found.push({ ...place, target, isRequired });
  return present;
}

interface Beside {
  siblings: RawRow;
}

const numbered = (label: Words, index: number): Words => ({
  bg: `${label.bg} ${index + 1}`,
  en: `${label.en} ${index + 1}`,
});

function presentRows(field: MergeField, rows: unknown[], place: Place, walk: Walk): unknown[] {
  // Rows without ids of their own are one value.
  const areApart = place.locale === undefined && rowsWithIds(rows) !== null;
  return rows.map((row, index) => {
    if (!isRow(row)) return row;
    const at = { ...place, path: `${place.path}.${index}`, label: numbered(place.label, index) };
    const inside = areApart ? { ...at, leaf: `${rowPath(place.leaf, String(row.id))}.` } : at;
    return presentFields(fieldsOfRow(field, row), row, inside, { ...walk, isApart: areApart });
  });
}

function presentValue(field: MergeField, value: unknown, place: Place, walk: Walk & Beside): unknown {
  if (value === undefined || value === null) return value;
  switch (field.type) {
    case 'array':
    case 'blocks':
      return Array.isArray(value) ? presentRows(field, value, place, walk) : value;
    case 'relationship':
    case 'upload':
    case 'richText':
      return presentLeaf(field, value, place, walk);
    default: {
      if (!field.flattenedFields || !isRow(value)) return value;
      const isApart = place.locale === undefined;
      const inside = isApart ? { ...place, leaf: `${place.leaf}.` } : place;
      return presentFields(field.flattenedFields, value, inside, { ...walk, isApart });
    }
  }
}

/** `isApart`: whether the values of the fields are leaves of their own. */
function presentFields(
  fields: readonly MergeField[],
  row: RawRow,
  at: Place | null,
  { isApart, ...walk }: Walk & { isApart: boolean },
): RawRow {
  const present: RawRow = { ...row };
  for (const field of fields.filter(isContent)) {
    const value = row[field.name];
    if (value === undefined || value === null) continue;
    const label = labelWords(field.label, field.name);
    const place: Place = {
      leaf: isApart ? (at?.leaf ?? '') + field.name : (at?.leaf ?? ''),
      path: at ? `${at.path}.${field.name}` : field.name,
      label: at ? withinWords(at.label, label) : label,
      locale: at?.locale,
    };
    const beside = { ...walk, siblings: row };
    present[field.name] =
      field.localized && place.locale === undefined && isRow(value)
        ? Object.fromEntries(
            Object.entries(value).map(([language, text]) => {
              const locale = siteLanguages.find((one) => one === language);
              return [language, locale ? presentValue(field, text, inLanguage(place, locale), beside) : text];
            }),
          )
        : presentValue(field, value, place, beside);
  }
  return present;
}

const inLanguage = (place: Place, locale: SiteLanguage): Place => ({
  ...place,
  leaf: `${place.leaf}@${locale}`,
  locale,
});

/** A content (all languages in it) without the targets that are gone, and those. */
export function presentContent(
  fields: readonly MergeField[],
  content: RawRow,
  keeps: Keeps,
): { content: RawRow; vanished: Vanished[] } {
  const vanished: Vanished[] = [];
  return { content: presentFields(fields, content, null, { keeps, found: vanished, isApart: true }), vanished };
}

/** The documents and files (`type/id`) that a content names. */
export function targetsOf(fields: readonly MergeField[], content: RawRow): Set<string> {
  const targets = new Set<string>();
  presentContent(fields, content, (target) => Boolean(targets.add(target)));
  return targets;
}
