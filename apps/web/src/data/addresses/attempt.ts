import { unstable_rethrow } from 'next/navigation';

import { ContentUnavailableError } from '../store/errors';
import { markUnavailable } from '../store/page-tags';
import type { Outcome } from './outcome';

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
