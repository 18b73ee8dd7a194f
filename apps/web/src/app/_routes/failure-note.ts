import { cache } from 'react';

import type { Failure } from '../../data/addresses/outcome';

/**
 * The failure of the current render, for the metadata of `not-found.tsx`, which gets no arguments from Next. Next requests it
 * after the page's own metadata has failed, so the note is written by then.
 */
export const failureNote = cache((): { failure: Failure | null } => ({ failure: null }));
