import type { AdminText } from '../admin-languages';
import type { SiteLanguage } from '../site-languages';

export interface WindowTraits {
  /** Whether a document can be announced before its body is revealed. */
  comingSoon: boolean;
  /** Fields that are shown as soon as the document is announced, and hidden after an end that removes it. */
  teaser: readonly string[];
  /** Fields that are withheld until the reveal, and hidden after an end that removes it. */
  body: readonly string[];
}

/** The fields with the time of the event itself, see `Occasion`; the visibility of its document is a separate matter. */
interface OccasionTraits {
  start: string;
  end: string;
  allDay: string;
}

/**
 * The descriptor of a content type. Code that treats types differently reads the descriptor instead of comparing names; lists
 * of types derive from `types/all.ts`.
 */
export interface ContentType {
  /** The slug of its collection. */
  slug: string;
  /** The names of its documents in the admin, with a capital letter. */
  labels: { singular: AdminText; plural: AdminText };
  /** The first path segment below the language; `null` for pages directly below it and for types without addresses. */
  segment: string | null;
  /** Translated segments, by language. */
  segmentIn?: Partial<Record<SiteLanguage, string>>;
  /** Whether each document has its own page. */
  addressed: boolean;
  /** Whether the type has a list page, so that it is a section of the site. */
  listed: boolean;
  /** Whether it has drafts; every document of a type without them is public. */
  drafts: boolean;
  /** Whether its documents are uploaded files: visitors get one while something public shows it. */
  uploaded: boolean;
  /** Whether its documents have a visibility window with a start and an end. */
  windowed: false | WindowTraits;
  /** Set if its documents are about something that takes place at a time. */
  takesPlace?: OccasionTraits;
  /** The field that holds the name or title of a document. */
  titleField: 'title' | 'name' | 'filename';
  inSitemap: boolean;
  inFeeds: boolean;
  searchable: boolean;
  /** Whether the dashboard offers a shortcut for creating a document. */
  offered: boolean;
  /** Fields besides id and slug by which the site may query. Queries by other fields could disclose hidden content. */
  filters: readonly string[];
  /** Fields by which the site may sort. */
  sorts: readonly string[];
  /** First segments below its own that the site always serves, such as feeds. */
  fixedPaths: readonly string[];
  /** Slugs that the site reserves for its own paths below the segment. */
  reservedSlugs: readonly string[];
}
