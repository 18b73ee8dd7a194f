import type { RawRow } from '../../../platform/rows/raw-row';
import type { MergeField } from '../publication/merge-locales';
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
  /** The newest draft, which has the values of the coming releases too. */
  edits: RawRow;
}

const hasRows = (leaves: Leaves, path: string) =>
  rowsAlong(path).every(({ list, id }) => headsIn(leaves.get(list))?.some((head) => head.id === id));

/**
 * What a person changed beyond what the coming releases bring, on top of what is public. Where the person changed a value of a release
 * once more, the value of the person counts; a change within a row that a release adds waits for that row. `null` where nothing of a release is in the edits, or nothing else is.
 */
export function ownEdits(fields: readonly MergeField[], { now, coming, edits }: Contents): OwnEdits | null {
  const [standing, brought, edited] = [now, coming, edits].map((content) => leavesById(fields, content)) as [
    Leaves,
    Leaves,
    Leaves,
  ];
  const isTheirs = (path: string) => hasRows(brought, path) && !hasRows(standing, path);
  const mine = intentionsBetween(brought, edited).filter(({ path }) => !isTheirs(path));
  const own = insist(standing, mine, edited);
  const changes = intentionsBetween(standing, own);
  const isAllOwn = intentionsBetween(own, edited).length === 0;
  return isAllOwn || changes.length === 0 ? null : { content: fromLeaves(fields, own, now), changes };
}
