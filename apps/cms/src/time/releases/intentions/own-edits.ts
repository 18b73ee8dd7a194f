import type { RawRow } from '../../../platform/rows/raw-row';
import type { MergeField } from '../publication/merge-locales';
import { sameValue } from '../publication/fingerprint';
import { insist, intentionsBetween, type Intention } from './intentions';
import { fromLeaves, headsIn, leavesById, rowsAlong, type Leaves } from './leaves-by-id';

/** What a publication makes of a document without what its coming releases bring. */
export interface OwnEdits {
  content: RawRow;
  /** What changes for visitors. */
  changes: Intention[];
}

interface Contents {
  /** What is public. */
  now: RawRow;
  /** What would be public if all coming releases were carried out at once. */
  coming: RawRow;
  /** What each of the coming releases would make public if it were the only one. */
  each: readonly RawRow[];
  /** The newest draft, which has the values of the coming releases too. */
  edits: RawRow;
}

const hasRows = (leaves: Leaves, path: string) =>
  rowsAlong(path).every(({ list, id }) => headsIn(leaves.get(list))?.some((head) => head.id === id));

/**
 * What a person changed beyond what the coming releases bring, on top of what is public. Where the person changed a value of a release
 * once more, the value of the person counts, unless it is the one that another release brings; a change within a row that a release adds waits for that row. `null` where nothing of a release is in the edits, or nothing else is.
 */
export function ownEdits(fields: readonly MergeField[], { now, coming, each, edits }: Contents): OwnEdits | null {
  const [standing, brought, edited] = [now, coming, edits].map((content) => leavesById(fields, content)) as [
    Leaves,
    Leaves,
    Leaves,
  ];
  const alone = each.map((content) => leavesById(fields, content));
  const isTheirs = ({ path, to }: Intention) =>
    ([brought, ...alone].some((leaves) => hasRows(leaves, path)) && !hasRows(standing, path)) ||
    // What comes after the end of another release, or lies under it.
    alone.some((leaves) => sameValue(leaves.get(path), to) && !sameValue(leaves.get(path), standing.get(path)));
  const mine = intentionsBetween(brought, edited).filter((change) => !isTheirs(change));
  const own = insist(standing, mine, edited);
  const changes = intentionsBetween(standing, own);
  const isAllOwn = intentionsBetween(own, edited).length === 0;
  return isAllOwn || changes.length === 0 ? null : { content: fromLeaves(fields, own, now), changes };
}
