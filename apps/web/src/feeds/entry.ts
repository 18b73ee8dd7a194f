import type { FedType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';

import type { SiteView } from '../data/globals/site';
import { absoluteUrl } from '../platform/urls/absolute-url';

/** A document as an entry of a feed, in any format. */
export interface FeedEntry {
  /** A permanent identifier, independent of address and title (RFC 4151). */
  id: string;
  url: string;
  title: string;
  /** Null if there is none in the language. */
  summary: string | null;
  /** HTML. */
  content: string;
  /** ISO 8601, UTC. */
  published: string | null;
  /** ISO 8601, UTC. */
  updated: string;
  topics: string[];
  image: string | null;
}

/** The documents of one type as a feed of any format, the newest first. */
export interface Feed {
  type: FedType;
  site: SiteView;
  entries: FeedEntry[];
}

/** `kind` is the word for one document, such as `announcement`; it never changes. */
export const tagUri = (kind: string, locale: SiteLanguage, id: string) =>
  `tag:${new URL(absoluteUrl('/')).hostname},2026:${kind}:${id}:${locale}`;
