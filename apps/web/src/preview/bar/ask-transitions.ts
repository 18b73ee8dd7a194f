import { asOfTransitionsSchema, type AsOfTransition } from '@civic/content/as-of';

import { readCms } from '../../data/store/cms-client';
import { CmsRequestError, CmsUnreachableError } from '../../data/store/errors';

/** The coming instants at which visitors will see a change; empty while the CMS is unavailable. */
export async function askTransitions(): Promise<AsOfTransition[]> {
  try {
    const { answer } = await readCms<unknown>('as-of/transitions', {});
    return asOfTransitionsSchema.parse(answer).transitions;
  } catch (error) {
    if (error instanceof CmsRequestError || error instanceof CmsUnreachableError) return [];
    throw error;
  }
}
