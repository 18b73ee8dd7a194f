import type { WindowedType } from '@civic/content/content-types';

import type { OtherLanguage } from './other-language';

/** What a query for a page came to. */
export type Outcome<View> =
  | { kind: 'found'; view: View }
  /** Nothing stands here any more, and it is known where it went: for good, or until an editor thinks otherwise. */
  | { kind: 'moved'; to: string; permanent: boolean }
  /** The document has no text in this language. */
  | { kind: 'elsewhere'; other: OtherLanguage }
  | { kind: 'missing' }
  /** Something stood here, and was removed for good. */
  | { kind: 'gone'; type?: WindowedType }
  /** The CMS cannot answer and nothing was kept: neither 200 nor 404 would be honest. */
  | { kind: 'unavailable'; error: unknown };

/** Every outcome but the good one. */
export type Failure = Exclude<Outcome<never>, { kind: 'found' }>;
