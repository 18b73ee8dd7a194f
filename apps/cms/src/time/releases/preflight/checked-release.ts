import type { SiteLanguage } from '@civic/content/site-languages';
import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';

import { withoutWithdrawn } from '../../../content/withdrawn-languages';
import { productNow } from '../../../platform/clock';
import type { RawRow } from '../../../platform/rows/raw-row';
import type { Finding, PlanItem } from '../plan';
import { effectiveContent, type MergeField } from '../publication/merge-locales';
import { existingLanguages } from './content/languages';
import { referencesOf, type Reference } from '../../../content/references/references';
import type { Facts } from './facts/facts';

/** An item of a release with its effect. Rows hold all languages, as `payload.db` returns them. */
export interface PreflightItem {
  item: PlanItem;
  title: string;
  /** The content to publish; `null` for a document that is taken down. */
  content: RawRow | null;
  /** The current public content; `null` while there is none. */
  publicNow: RawRow | null;
  collection: SanitizedCollectionConfig;
}

export interface PreflightContext {
  /** Reads as the system, in its transaction if it has one. */
  req: PayloadRequest;
  /** When the release is due, ms, UTC. */
  dueAt: number;
  /** The instant of its automatic revert, ms, UTC. */
  endAt?: number | null;
  /** The moment of the check, ms, UTC; `null` leaves open whether the release is due already. By default the present. */
  now?: number | null;
  items: PreflightItem[];
}

/** An item in the form that the checks need. */
export interface CheckedItem {
  item: PlanItem;
  /** `type/id`. */
  key: string;
  title: string;
  /** The public content after the release: the pinned languages merged into the other public ones. `null` for a take-down. */
  content: RawRow | null;
  publicNow: RawRow | null;
  fields: readonly FlattenedField[];
  /** The languages that it publishes, as far as the document exists in them and is not withdrawn. */
  languages: SiteLanguage[];
  /** The targets that its content links to, in those languages. */
  references: Reference[];
}

/** The fields of an item in the shape in which contents are compared: a comparison reads what every flattened field has. */
export const shapesIn = (fields: readonly FlattenedField[]) => fields as unknown as readonly MergeField[];

export interface CheckedRelease {
  dueAt: number;
  endAt: number | null;
  now: number | null;
  items: CheckedItem[];
}

function toChecked({ item, title, content, publicNow, collection }: PreflightItem): CheckedItem {
  const fields = collection.flattenedFields;
  const effective = content && effectiveContent(fields, content, publicNow, item.locales);
  const existing = effective ? existingLanguages(withoutWithdrawn(effective)) : [];
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
  now = productNow(),
  items,
}: PreflightContext): CheckedRelease => ({
  dueAt,
  endAt,
  now,
  items: items.map(toChecked),
});

/** Checks a release for one kind of problem and returns all findings. Pure: its inputs are in the facts. */
export type Check = (release: CheckedRelease, facts: Facts) => Finding[];
