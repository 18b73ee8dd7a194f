import type { SiteLanguage } from '../site-languages';

/**
 * The descriptor of a content type. Code that treats types differently asks the descriptor, never the name of a type; what
 * holds a list of types derives from `types/all.ts`.
 */
export interface ContentType {
  /** The slug of its collection. */
  slug: string;
  /** The first path segment below the language; `null` for pages directly below it and for types without an address. */
  segment: string | null;
  /** The segment in languages that have one of their own. */
  segmentIn?: Partial<Record<SiteLanguage, string>>;
  /** Whether each document has a page of its own. */
  addressed: boolean;
  /** Whether the type has a list page, so that it is a section of the site. */
  listed: boolean;
  /** Whether it has drafts; every document of a type without them is public. */
  drafts: boolean;
  /** Whether its documents can be seen for a time only, and with a body that is revealed later (`comingSoon`) or not. */
  windowed: false | { comingSoon: boolean };
  inSitemap: boolean;
  inFeeds: boolean;
  searchable: boolean;
  /** First segments below its own at which the site always answers, such as feeds. */
  fixedPaths: readonly string[];
  /** Slugs that the site keeps for paths of its own below the segment. */
  reservedSlugs: readonly string[];
}
