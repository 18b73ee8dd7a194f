import { everythingTag } from '@civic/content/cache-tags';
import { addressedTypes, sectionTypes, type AddressedType } from '@civic/content/content-types';
import { documentPath, homePath, listPath } from '@civic/content/paths';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { stateAt, type Timed } from '@civic/content/timeline';

import { changedAtOf } from '../documents/announcement-changed';
import { readCms } from '../store/cms-client';
import { contentStore } from '../store/content-store';
import { currentInstant } from '../as-of/current-instant';
import { tombstoneName } from '../documents/documents';
import type { Alternates } from '../../platform/urls/alternates';
import { titleOf } from '../documents/raw-documents';
import { readOne } from '../store/read-one';
import { markTransitions } from '../documents/transitions';
import { showEach } from '../documents/leave-out';

export interface SitePath {
  path: string;
  /** ISO 8601, UTC; null for lists and home. */
  lastModified: string | null;
  alternates: Alternates;
}

interface Entry extends Timed {
  id: string;
  title?: string | null;
  name?: string | null;
  slug?: string | null;
  updatedAt: string;
}

const fields: Record<AddressedType, string[]> = {
  initiatives: ['title'],
  cities: ['name'],
  representatives: ['name'],
  announcements: ['title', 'publishAt', 'comingSoon', 'revealAt', 'expireAt'],
  pages: ['title'],
};

async function readEntries(type: AddressedType, locale: SiteLanguage): Promise<Entry[]> {
  const selection = ['slug', 'updatedAt', '_status', ...fields[type]].map((field) => [`select[${field}]`, 'true']);
  const entries = await readOne<Entry[]>({
    key: `entries/${type}/${locale}`,
    tags: [everythingTag()],
    load: async (timeout) => {
      const { answer, nextChange } = await readCms<{ docs: Entry[] }>(
        type,
        {
          ...(Object.fromEntries(selection) as Record<string, string>),
          locale,
          'fallback-locale': 'none',
          depth: 0,
          limit: 0,
          pagination: 'false',
        },
        timeout,
      );
      return { answer: answer.docs, nextChange };
    },
  });
  const { tombstones } = contentStore();
  return (entries ?? []).filter(
    (entry) => titleOf(entry) && entry.slug && !tombstones.has(tombstoneName(type, entry.id)),
  );
}

/** Search engines are told of what is out, not of what is over. */
function isOut(type: AddressedType, entry: Entry, now: number): boolean {
  return type !== 'announcements' || ['live', 'coming-soon'].includes(stateAt(entry, now));
}

async function listDocuments(type: AddressedType): Promise<SitePath[]> {
  const now = await currentInstant();
  const found = await Promise.all(
    siteLanguages.map(async (locale) => {
      const entries = await readEntries(type, locale);
      if (type === 'announcements') await markTransitions(entries, now);
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
  const documents = await Promise.all(addressedTypes.map(listDocuments));
  return [
    ...everyLanguage(homePath),
    ...sectionTypes.flatMap((type) => everyLanguage((locale) => listPath(type, locale))),
    ...documents.flat(),
  ];
}
