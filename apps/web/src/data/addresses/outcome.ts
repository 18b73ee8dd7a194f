import type { WindowedType } from '@civic/content/content-types';
import { unstable_rethrow } from 'next/navigation';

import { ContentUnavailableError } from '../store/errors';
import { markUnavailable } from '../store/page-tags';

import type { OtherLanguage } from './languages';

/** The outcome of a query for a page. */
export type Outcome<View> =
  | { kind: 'found'; view: View }
  /** The page has moved to a known address, permanently or until an editor decides otherwise. */
  | { kind: 'moved'; to: string; permanent: boolean }
  /** The document has no text in this language. */
  | { kind: 'elsewhere'; other: OtherLanguage }
  | { kind: 'missing' }
  /** A page existed here and was removed permanently. */
  | { kind: 'gone'; type?: WindowedType }
  /** The CMS is unavailable and nothing is cached, so neither 200 nor 404 would be correct. */
  | { kind: 'unavailable'; error: unknown };

/** Every outcome except success. */
export type Failure = Exclude<Outcome<never>, { kind: 'found' }>;

/** Runs a query; an error becomes an outcome, except for the signals with which Next controls a render. */
export async function attempt<View>(query: () => Promise<Outcome<View>>): Promise<Outcome<View>> {
  try {
    return await query();
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof ContentUnavailableError) await markUnavailable();
    return { kind: 'unavailable', error };
  }
}
