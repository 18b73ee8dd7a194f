import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import type { Where } from 'payload';

const day = 86_400_000;

/** A question that is often asked of a list. */
export interface ListView {
  name: 'all' | 'mine' | 'unpublished' | 'recent' | 'untranslated';
  where: Where;
  /** The language of the list; `null` for any. */
  language: SiteLanguage | null;
}

const condition = (where: Where): Where => ({ or: [{ and: [where] }] });

interface Asking {
  /** The id of the person who looks. */
  me: string | number;
  /** ms, UTC. */
  now: number;
  /** Whether documents of the list have drafts. */
  drafts: boolean;
  /** The localized field that titles a document; `null` when titles are the same in all languages. */
  title: string | null;
}

/**
 * The views that every list offers, as filters which Payload's own form shows and people can change from there. The week begins at midnight
 * UTC, so that a view is the same one all day.
 */
export function listViews({ drafts, me, now, title }: Asking): ListView[] {
  const weekAgo = new Date(now - (now % day) - 7 * day).toISOString();
  const mine = ['createdBy', 'updatedBy'].map((name): Where => ({ and: [{ [name]: { equals: me } }] }));
  const translated = siteLanguages.length > 1 && title !== null ? siteLanguages : [];
  return [
    { name: 'all', where: {}, language: null },
    { name: 'mine', where: { or: mine }, language: null },
    ...(drafts
      ? [{ name: 'unpublished', where: condition({ _status: { equals: 'draft' } }), language: null } as const]
      : []),
    { name: 'recent', where: condition({ updatedAt: { greater_than: weekAgo } }), language: null },
    ...translated.map((language) => ({
      name: 'untranslated' as const,
      where: condition({ [title ?? '']: { exists: false } }),
      language,
    })),
  ];
}

/** The parts of an address that say a filter, as Payload reads them: `where[or][0][and][0][title][exists]=false`. */
export function filterQuery(where: Where, prefix = 'where'): [string, string][] {
  return Object.entries(where).flatMap(([key, value]): [string, string][] => {
    const path = `${prefix}[${key}]`;
    if (Array.isArray(value)) return value.flatMap((one, index) => filterQuery(one as Where, `${path}[${index}]`));
    return typeof value === 'object' && value !== null ? filterQuery(value as Where, path) : [[path, String(value)]];
  });
}
