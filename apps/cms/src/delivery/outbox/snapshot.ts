import type { ListScope } from '@civic/content/cache-tags';
import { contentTypeOf, isAddressedType, type DocumentType } from '@civic/content/content-types';
import { documentPath } from '@civic/content/paths';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import type { Windowed } from '@civic/content/visibility';
import { webAddress } from '@civic/content/web-address';

import { slugsOf } from '../../content/addresses/public-slugs';
import { storedWindow } from '../../content/stored-window';
import { withoutWithdrawn } from '../../content/withdrawn-languages';
import {
  inEveryLanguage,
  instantOf,
  localizedOf,
  textOf,
  type Localized,
  type RawRow,
} from '../../platform/rows/raw-row';
import { listFactsOf } from './list-facts';

/** The main table's data about a document at one moment, as far as delivery needs it. */
export interface Snapshot {
  type: DocumentType;
  id: string;
  /** Published, or of a type without drafts. */
  published: boolean;
  updatedAt: string;
  titles: Localized;
  slugs: Localized;
  listKey: string;
  scopes: ListScope[];
  timed: Windowed;
  /** The address that takes the place of its own after its end; a path or URL. */
  expireTarget: string | null;
}

/** Reads a row of the main table, all languages in it; visitors find nothing of those that are withdrawn. */
export function snapshotOf(type: DocumentType, stored: RawRow): Snapshot {
  const row = withoutWithdrawn(stored);
  const facts = listFactsOf(type, row);
  const { drafts, titleField } = contentTypeOf(type);
  const published = !drafts || row._status === 'published';
  const filename = titleField === 'filename' ? textOf(row.filename) : undefined;
  return {
    type,
    id: String(row.id),
    published,
    updatedAt: instantOf(row.updatedAt) ?? new Date(0).toISOString(),
    titles: filename ? inEveryLanguage(filename) : localizedOf(row.title ?? row.name),
    slugs: slugsOf(row),
    listKey: facts.key,
    scopes: facts.scopes,
    timed: storedWindow(row),
    expireTarget: webAddress(row.expireTarget),
  };
}

function pathIn({ type, slugs, titles }: Snapshot, locale: SiteLanguage): string | undefined {
  const slug = slugs[locale];
  return isAddressedType(type) && slug && titles[locale] ? documentPath(type, locale, slug) : undefined;
}

/** The public paths of a document: one for every language in which it has both a title and a slug. */
export const pathsOf = (snapshot: Snapshot): string[] =>
  siteLanguages.flatMap((locale) => pathIn(snapshot, locale) ?? []);

/** The paths of a document in the languages in which it is not there any more. */
export const pathsLost = (before: Snapshot, after: Snapshot): string[] =>
  siteLanguages.flatMap((locale) => (pathIn(after, locale) ? [] : (pathIn(before, locale) ?? [])));
