import type { PayloadRequest } from 'payload';

import { productNow } from '../../../platform/clock';
import type { RawRow } from '../../../platform/rows/raw-row';
import { released, type Obstacle, type PublicContent } from '../intentions/on-document';
import { earlyPaths } from '../intentions/early-paths';
import { intentionsBetween } from '../intentions/intentions';
import { leavesById } from '../intentions/leaves-by-id';
import { findItems, inside, pendingReleasesOf } from '../ledger/ledger';
import type { ItemRow, LedgerRow } from '../ledger/ledger-row';
import type { ReleasableType } from '../plan';
import { readPlanned, shapesOf } from '../publication/apply-item';
import { readLatest, readMain } from '../publication/documents';
import { sameContent } from '../publication/fingerprint';
import type { MergeField } from '../publication/merge-locales';
import { fieldListWords } from '../publication/obstacle-words';
import { readOwnEdits } from '../publication/read-own-edits';
import type { Act, Notice, Own } from './notice';

/** What visitors would have of a document after the act. */
export async function publicAfter(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
  act: Act,
): Promise<PublicContent> {
  if (act !== 'publish') return null;
  const latest = await readLatest(req, type, id);
  return latest ? { ...latest.content, _status: 'published' } : readMain(req, type, id);
}

function changedFields(fields: readonly MergeField[], { base, content, locales }: ItemRow): Notice['changes'] {
  if (!base?.content || !content) return null;
  const changes = intentionsBetween(leavesById(fields, base.content), leavesById(fields, content), locales);
  return fieldListWords(
    fields,
    changes.map(({ path }) => path),
  );
}

/** What the release was to make public, and the act makes public before its instant. */
function earlyFields(
  fields: readonly MergeField[],
  item: ItemRow,
  { main, after }: { main: RawRow; after: PublicContent },
): Notice['early'] {
  if (!after) return null;
  const paths = earlyPaths(fields, item, { now: main._status === 'published' ? main : null, then: after });
  return paths.length > 0 ? fieldListWords(fields, paths) : null;
}

function consequenceOf(
  obstacles: readonly Obstacle[],
  content: PublicContent,
  after: PublicContent,
): Notice['consequence'] {
  if (obstacles.length > 0) return 'decision';
  return sameContent(content, after) ? 'nothing' : 'goes-on';
}

/** A person who is about to do something with a document. */
export interface Acting {
  type: ReleasableType;
  id: string;
  act: Act;
}

/** A release that waits for a decision goes on waiting once its instant has passed, whatever people do. */
function stillOf(release: LedgerRow, consequence: Notice['consequence'], now: number): Notice['consequence'] {
  if (release.state !== 'undecided') return consequence;
  if (consequence === 'decision' || Date.parse(release.dueAt ?? '') <= now) return 'waiting';
  return consequence === 'goes-on' ? 'resumes' : consequence;
}

async function noticeOf(req: PayloadRequest, release: LedgerRow, acting: Acting): Promise<Notice[]> {
  const { type, id, act } = acting;
  const items = await findItems(inside(req), release.id);
  const item = items.find(({ document }) => document === `${type}/${id}`);
  const main = await readMain(req, type, id);
  if (!item || !main) return [];
  const fields = shapesOf(req.payload, type);
  const after = await publicAfter(req, type, id, act);
  const planned = await readPlanned(req, item, release);
  const takenDown = act === 'publish' ? false : act === 'take-down' || planned.takenDown === true;
  const { content, obstacles } = released(fields, { ...planned, takenDown }, after, main);
  const isGone = act === 'delete' && item.action === 'publish';
  const paths = obstacles.flatMap((one) => (one.kind === 'collision' ? [one.collision.path] : []));
  return [
    {
      release: {
        id: release.id,
        title: release.title ?? '—',
        state: release.state,
        kind: release.kind,
        dueAt: release.dueAt,
        endAt: release.endAt,
      },
      action: item.action,
      changes: changedFields(fields, item),
      consequence: stillOf(release, isGone ? 'decision' : consequenceOf(obstacles, content, after), productNow()),
      early: act === 'publish' ? earlyFields(fields, item, { main, after }) : null,
      collisions: paths.length > 0 ? fieldListWords(fields, paths) : null,
      stays: null,
    },
  ];
}

/** The pending releases of a document, and what an act of a person would mean for each; the next one first. */
export async function readNotices(req: PayloadRequest, acting: Acting): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const release of await pendingReleasesOf(inside(req), `${acting.type}/${acting.id}`)) {
    notices.push(...(await noticeOf(req, release, acting)));
  }
  return notices;
}

/** Whether a pending release would need a decision once a content is public. */
async function needsDecision(req: PayloadRequest, { type, id }: Acting, content: RawRow): Promise<boolean> {
  const main = await readMain(req, type, id);
  for (const release of await pendingReleasesOf(inside(req), `${type}/${id}`)) {
    const items = await findItems(inside(req), release.id);
    const item = items.find(({ document }) => document === `${type}/${id}`);
    if (!item || !main) continue;
    const planned = await readPlanned(req, item, release);
    const { obstacles } = released(shapesOf(req.payload, type), { ...planned, takenDown: false }, content, main);
    if (obstacles.length > 0) return true;
  }
  return false;
}

/** What a publication would change without what the coming releases bring; `null` where it would make no difference. */
export async function readOwn(req: PayloadRequest, acting: Acting): Promise<Own | null> {
  const { type, id, act } = acting;
  const own = act === 'publish' ? await readOwnEdits(req, type, id) : null;
  if (!own) return null;
  const paths = own.changes.map(({ path }) => path);
  const fields = fieldListWords(shapesOf(req.payload, type), paths);
  return { fields, needsDecision: await needsDecision(req, acting, own.content) };
}
