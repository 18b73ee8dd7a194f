import { cache } from 'react';

import type { Failure } from '../../data/addresses/outcome';

/**
 * What this render failed of, for the metadata of `not-found.tsx`, to which Next gives nothing. Next asks for it once the
 * page's own metadata has given up, so that the note is written by then.
 */
export const failureNote = cache((): { failure: Failure | null } => ({ failure: null }));
