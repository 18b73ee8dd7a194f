import { findRedirect } from './redirects';
import { attempt } from './attempt';
import type { Outcome } from './outcome';

/** What stands at a path where no page does: it may have moved. The path is as the browser sent it, percent-encoded. */
export function loadMissing(path: string): Promise<Outcome<never>> {
  return attempt(async () => {
    const to = await findRedirect(path);
    return to === null ? { kind: 'missing' } : { kind: 'moved', to, permanent: true };
  });
}
