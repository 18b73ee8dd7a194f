import { findRedirect } from './redirects';
import { attempt } from './attempt';
import type { Outcome } from './outcome';

/** The outcome at a path without a page: it may have moved. The path is as the browser sent it, percent-encoded. */
export function loadMissing(path: string): Promise<Outcome<never>> {
  return attempt(async () => {
    const to = await findRedirect(path);
    return to === null ? { kind: 'missing' } : { kind: 'moved', to, permanent: true };
  });
}
