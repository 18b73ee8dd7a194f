import type { PayloadRequest } from 'payload';

import type { RawRow } from '../../../platform/rows/raw-row';
import { ownEdits, type OwnEdits } from '../intentions/own-edits';
import { eachAlone, stagesOf, type ComingRelease } from '../intentions/stages';
import { findItems, inside, pendingReleasesOf } from '../ledger/ledger';
import type { ReleasableType } from '../plan';
import { readPlanned, shapesOf } from './apply-item';
import { readLatest, readPublished } from './documents';

async function readComingReleases(req: PayloadRequest, type: ReleasableType, id: string): Promise<ComingRelease[]> {
  const document = `${type}/${id}`;
  const coming: ComingRelease[] = [];
  for (const release of await pendingReleasesOf(inside(req), document)) {
    for (const item of await findItems(inside(req), release.id)) {
      if (item.document !== document) continue;
      coming.push({
        planned: await readPlanned(req, item, release),
        dueAt: Date.parse(release.dueAt ?? ''),
        endAt: release.endAt === null ? null : Date.parse(release.endAt),
      });
    }
  }
  return coming;
}

/** What would be public of a document after each of its coming releases and their ends. */
export async function readStages(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
  now: RawRow,
): Promise<RawRow[]> {
  return stagesOf(shapesOf(req.payload, type), now, await readComingReleases(req, type, id));
}

/** What a person could publish of a document without what its coming releases bring; `null` where there is no such difference. */
export async function readOwnEdits(req: PayloadRequest, type: ReleasableType, id: string): Promise<OwnEdits | null> {
  const now = await readPublished(req, type, id);
  const latest = now && (await readLatest(req, type, id));
  if (!latest) return null;
  const fields = shapesOf(req.payload, type);
  const releases = await readComingReleases(req, type, id);
  const lasting = releases.map((release) => ({ ...release, endAt: null }));
  const coming = stagesOf(fields, now, lasting).at(-1) ?? now;
  return ownEdits(fields, { now, coming, each: eachAlone(fields, now, releases), edits: latest.content });
}
