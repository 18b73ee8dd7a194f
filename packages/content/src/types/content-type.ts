import type { SiteLanguage } from '../site-languages';

export interface WindowTraits {
  /** Whether a document can be announced before its body is revealed. */
  comingSoon: boolean;
  /** Fields that are shown with the announcement of a document, and not after an end that takes it away. */
  teaser: readonly string[];
  /** Fields that are withheld until the reveal, and not shown after an end that takes it away. */
  body: readonly string[];
}

/** The fields that say when the thing itself takes place, see `Occasion`; another question than when its document may be seen. */
interface OccasionTraits {
  start: string;
  end: string;
  allDay: string;
}

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
  /** Whether its documents have a time of their own, at which they appear and end. */
  windowed: false | WindowTraits;
  /** Set if its documents are about something that takes place at a time. */
  takesPlace?: OccasionTraits;
  /** The field that holds what a document is called. */
  titleField: 'title' | 'name' | 'filename';
  inSitemap: boolean;
  inFeeds: boolean;
  searchable: boolean;
  /** Whether the dashboard offers a short way to a new document. */
  offered: boolean;
  /** Fields besides id and slug by which the site may query. Any other could be an oracle on what visitors may not see. */
  filters: readonly string[];
  /** Fields by which the site may sort. */
  sorts: readonly string[];
  /** First segments below its own at which the site always answers, such as feeds. */
  fixedPaths: readonly string[];
  /** Slugs that the site keeps for paths of its own below the segment. */
  reservedSlugs: readonly string[];
}
