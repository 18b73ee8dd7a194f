import type { RawRow } from '../../../platform/rows/raw-row';
import { sameValue } from '../publication/fingerprint';
import type { MergeField } from '../publication/merge-locales';
import { intentionsBetween } from './intentions';
import { leavesById } from './leaves-by-id';
import type { Planned, PublicContent } from './on-document';

/**
 * The paths of the values that a release is to make public, and that something else makes public before its instant.
 * @param now what is public, and `then` what will be public before that instant.
 */
export function earlyPaths(
  fields: readonly MergeField[],
  { content, locales }: { content?: RawRow | null | undefined; locales: Planned['locales'] },
  { now, then }: { now: PublicContent; then: RawRow },
): string[] {
  if (!content) return [];
  const comes = leavesById(fields, then);
  return intentionsBetween(leavesById(fields, now ?? {}), leavesById(fields, content), locales)
    .filter(({ path, to }) => sameValue(comes.get(path), to))
    .map(({ path }) => path);
}
