import { everythingTag } from '@civic/content/cache-tags';
import {
  addressedTypes,
  contentTypeOf,
  isWindowedType,
  sectionTypes,
  type AddressedType,
} from '@civic/content/content-types';
import { documentPath, homePath, listPath } from '@civic/content/paths';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { visibilityAt, visitorsGet, type Windowed } from '@civic/content/visibility';
import { windowFieldsOf } from '@civic/content/visibility-where';

import type { Alternates } from '../../platform/urls/alternates';
import { currentInstant } from '../as-of/current-instant';
import { changedAtOf } from '../documents/changed-at';
import { tombstoneName } from '../documents/documents';
import { showEach } from '../documents/leave-out';
import { markTransitions } from '../documents/page-marks';
import { titleOf } from '../documents/raw-documents';
import { readCms } from '../store/cms-client';
import { contentStore } from '../store/content-store';
import { readOne } from '../store/read-one';

export interface SitePath {
  path: string;
  /** ISO 8601, UTC; null for lists and home. */
  lastModified: string | null;
  alternates: Alternates;
}

interface Entry extends Windowed {
  id: string;
  title?: string | null;
  name?: string | null;
  slug?: string | null;
  updatedAt: string;
}

async function readEntries(type: AddressedType, locale: SiteLanguage): Promise<Entry[]> {
  const { titleField } = contentTypeOf(type);
  const fields = new Set(['slug', 'updatedAt', '_status', titleField, ...windowFieldsOf(type)]);
  const selection = [...fields].map((field) => [`select[${field}]`, 'true']);
  const entries = await readOne<Entry[]>({
    key: `entries/${type}/${locale}`,
    tags: [everythingTag()],
    load: async () => {
      const { answer, nextChange } = await readCms<{ docs: Entry[] }>(type, {
        ...(Object.fromEntries(selection) as Record<string, string>),
        locale,
        'fallback-locale': 'none',
        depth: 0,
        limit: 0,
        pagination: 'false',
      });
      return { answer: answer.docs, nextChange };
    },
  });
  const { tombstones } = contentStore();
  return (entries ?? []).filter(
    (entry) => titleOf(entry) && entry.slug && !tombstones.has(tombstoneName(type, entry.id)),
  );
}

/** The sitemap contains public documents, without ended ones. */
function isOut(type: AddressedType, entry: Entry, now: number): boolean {
  return !isWindowedType(type) || visitorsGet[visibilityAt(type, entry, now)].listed;
}

async function listDocuments(type: AddressedType): Promise<SitePath[]> {
  const now = await currentInstant();
  const found = await Promise.all(
    siteLanguages.map(async (locale) => {
      const entries = await readEntries(type, locale);
      if (isWindowedType(type)) await markTransitions(type, entries, now);
      const out = entries.filter((entry) => isOut(type, entry, now));
      return showEach(`${locale} sitemap entry of ${type}`, out, (entry) => ({
        id: entry.id,
        locale,
        changedAt: changedAtOf(entry, now),
        path: documentPath(type, locale, entry.slug ?? ''),
      }));
    }),
  );
  const documents = found.flat();
  const alternates = new Map<string, Alternates>();
  for (const { id, locale, path } of documents) alternates.set(id, { ...alternates.get(id), [locale]: path });
  return documents.map(({ id, path, changedAt }) => ({
    path,
    lastModified: changedAt,
    alternates: alternates.get(id) ?? {},
  }));
}

function everyLanguage(pathIn: (locale: SiteLanguage) => string): SitePath[] {
  const alternates = Object.fromEntries(siteLanguages.map((locale) => [locale, pathIn(locale)])) as Alternates;
  return siteLanguages.map((locale) => ({ path: pathIn(locale), lastModified: null, alternates }));
}

/** Every public path in every language, homes and lists first. @throws ContentUnavailableError */
export async function listAllPaths(): Promise<SitePath[]> {
  const documents = await Promise.all(
    addressedTypes.filter((type) => contentTypeOf(type).inSitemap).map(listDocuments),
  );
  return [
    ...everyLanguage(homePath),
    ...sectionTypes
      .filter((type) => contentTypeOf(type).inSitemap)
      .flatMap((type) => everyLanguage((locale) => listPath(type, locale))),
    ...documents.flat(),
  ];
}
