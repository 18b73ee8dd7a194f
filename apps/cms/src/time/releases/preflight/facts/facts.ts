import type { AddressHolder } from '../../../../content/addresses/holders';
import type { Reservation } from '../../../../content/addresses/reservations';
import type { RawRow } from '../../../../platform/rows/raw-row';
import type { Words } from '../words';

/** The effect on a document of a release that is due earlier. */
export interface EarlierChange {
  /** The public content from then on; `null` when it is taken down. */
  content: RawRow | null;
}

/** A published document or a global that shows others or links to them. */
export interface LinkingDocument {
  /** `type/id`, or `globals/slug`. */
  key: string;
  /** Its name within a sentence. */
  words: Words;
  /** Its targets: `type/id`. */
  targets: Set<string>;
}

/** All that the checks need to know about the surroundings of the release, read at once. */
export interface Facts {
  /** The zone in which editors read times. */
  timeZone: string;
  /** Base URL of the site for visitors, without a trailing slash. */
  siteUrl: string;
  /** The main rows of the link targets, by `type/id`; deleted ones are missing. */
  documents: Map<string, RawRow>;
  /** The latest effect of other releases on documents before this one is due, by `type/id`. */
  earlier: Map<string, EarlierChange>;
  /** The images that are shown, by id; deleted ones are missing. */
  media: Map<string, RawRow>;
  /** The holders of addresses, by `addressKey`. */
  slugs: Map<string, AddressHolder[]>;
  /** The addresses that documents will have by other releases and by ends. */
  reservations: Reservation[];
  /** Whether a document or file (`type/id`) that an item names exists, in what it publishes or in what its end gives back. */
  exists: (target: string) => boolean;
  /** The titles of those of them that are in the bin, by `type/id`. */
  binned: Map<string, string>;
  /** The old paths with a redirect. */
  redirects: Set<string>;
  /** The references to the documents that are taken down. */
  linking: LinkingDocument[];
}
