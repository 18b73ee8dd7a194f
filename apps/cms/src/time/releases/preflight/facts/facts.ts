import type { RawRow } from '../../../../platform/rows/raw-row';
import type { Words } from '../words';

/** What a release that is due earlier makes of a document. */
export interface EarlierChange {
  /** What visitors have from then on; `null` when it is taken down. */
  content: RawRow | null;
}

/** Who has an address. */
export interface SlugHolder {
  /** `type/id`. */
  key: string;
  title: string;
  /** In what is public, in what was public before it was taken down, or in a draft alone. */
  in: 'published' | 'withdrawn' | 'draft';
}

/** A published document or a global that shows others or links to them. */
export interface LinkingDocument {
  /** `type/id`, or `globals/slug`. */
  key: string;
  /** How a sentence calls it. */
  words: Words;
  /** What it points to: `type/id`. */
  targets: Set<string>;
}

/** What the checks need to know of everything around the release, read at once. */
export interface Facts {
  /** The zone in which editors read times. */
  timeZone: string;
  /** Where visitors see the site, without a slash at its end. */
  siteUrl: string;
  /** The main rows of the documents that are pointed to, by `type/id`; deleted ones are missing. */
  documents: Map<string, RawRow>;
  /** The last that other releases do to documents before this one is due, by `type/id`. */
  earlier: Map<string, EarlierChange>;
  /** The images that are shown, by id; deleted ones are missing. */
  media: Map<string, RawRow>;
  /** By `slugKey`. */
  slugs: Map<string, SlugHolder[]>;
  /** The old paths that lead on. */
  redirects: Set<string>;
  /** What points to the documents that are taken down. */
  linking: LinkingDocument[];
}
