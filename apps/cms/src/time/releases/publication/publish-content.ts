import type { PayloadRequest } from 'payload';

import { settingStatus } from '../../../content/status-hook';
import { productNow, productNowIso } from '../../../platform/clock';
import type { RawRow } from '../../../platform/rows/raw-row';
import { addRawVersion, createRawVersion } from '../../../platform/upstream/raw-version';
import type { ReleasableType } from '../plan';
import { apply, intentionsBetween } from '../intentions/intentions';
import { fromLeaves, leavesById } from '../intentions/leaves-by-id';
import { withUnits } from '../intentions/units';
import { deleteVersion, readLatest, readPublished, readVersion, type KeptVersion } from './documents';
import { fingerprint } from './fingerprint';
import type { MergeField } from './merge-locales';

/** The known facts about the document's versions. */
interface Known {
  latest: KeptVersion | null;
  /** The version expected to hold the content. */
  pinned: string | null;
}

/** A version of the document with exactly this content: the pinned one, unless it was changed or pruned. */
async function versionOf(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
  content: RawRow,
  { pinned, latest }: Known,
): Promise<{ version: string; isOwn: boolean }> {
  const kept = pinned === latest?.id ? latest : pinned ? await readVersion(req, type, pinned) : null;
  if (kept && fingerprint(kept.content) === fingerprint(content)) return { version: kept.id, isOwn: false };
  const version = await createRawVersion(req, type, id, { content, updatedAt: productNowIso() });
  return { version, isOwn: true };
}

/** Payload's way to write all languages at once, with every hook and check of an ordinary publication. */
async function restore(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
  content: RawRow,
  status: 'published' | 'draft',
  known: Known,
): Promise<void> {
  const { version, isOwn } = await versionOf(req, type, id, content, known);
  await settingStatus(req, status, () =>
    req.payload.restoreVersion({ collection: type, id: version, depth: 0, overrideAccess: true, req }),
  );
  if (isOwn) await deleteVersion(req, type, version);
}

/**
 * The previously newest version stays the newest draft, unless it equals the one just written: edits made in between are not lost
 * under it.
 */
async function keepEdits(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
  latest: KeptVersion | null,
  { edits, written }: { edits: RawRow | null | undefined; written: RawRow[] },
): Promise<void> {
  if (!latest || !edits || written.map(fingerprint).includes(fingerprint(edits))) return;
  // Later than the newest version before, whichever clock dated it, and later than the last write of this process.
  const newest = Math.max(Date.parse(latest.updatedAt), productNow());
  await addRawVersion(req, type, id, { content: edits, updatedAt: new Date(newest + 1).toISOString() });
}

/** The newest edits in the form in which they stay the newest draft next to the public content. */
export type AdaptEdits = (edits: RawRow, published: RawRow) => RawRow;

/**
 * Edits that follow a release: a value that they have as it was public before becomes as it is public now, so that publishing them
 * later does not undo the release.
 */
export const followingEdits =
  (fields: readonly MergeField[], before: RawRow | null): AdaptEdits =>
  (edits, published) => {
    if (!before) return edits;
    const [from, to] = [leavesById(fields, before), leavesById(fields, published)];
    const changes = withUnits(intentionsBetween(from, to), from, to);
    return fromLeaves(fields, apply(leavesById(fields, edits), changes).leaves, edits);
  };

const asTheyAre: AdaptEdits = (edits) => edits;

interface PublishOptions {
  adapt?: AdaptEdits;
  /** The version expected to hold the content, which saves writing another. */
  pinned?: string | null;
}

/**
 * Makes a content (all languages in it) public, in the request's own transaction and as the system, whatever its user. Newer edits
 * stay the newest draft. Returns the public content. @throws ValidationError when the content cannot be published.
 */
export async function publishContent(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
  content: RawRow,
  { adapt = asTheyAre, pinned = null }: PublishOptions = {},
): Promise<RawRow> {
  const latest = await readLatest(req, type, id);
  await restore(req, type, id, content, 'published', { latest, pinned });
  const published = await readPublished(req, type, id);
  if (!published) throw new Error(`${type}/${id} was written and is not published.`);
  const edits = latest && adapt(latest.content, published);
  await keepEdits(req, type, id, latest, { edits, written: [content, published] });
  return published;
}

/** Changes what was public last of a document that is down, in the request's own transaction; newer edits stay the newest draft. */
export async function changeLast(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
  content: RawRow,
  adapt: AdaptEdits,
): Promise<void> {
  const latest = await readLatest(req, type, id);
  await restore(req, type, id, content, 'draft', { latest, pinned: null });
  await keepEdits(req, type, id, latest, { edits: latest && adapt(latest.content, content), written: [content] });
}

/** Takes a document down, in the request's own transaction; its newest version stays the newest. */
export async function takeDown(req: PayloadRequest, type: ReleasableType, id: string): Promise<void> {
  const published = await readPublished(req, type, id);
  if (!published) return;
  const latest = await readLatest(req, type, id);
  await restore(req, type, id, published, 'draft', { latest, pinned: null });
  await keepEdits(req, type, id, latest, { edits: latest?.content, written: [published] });
}
