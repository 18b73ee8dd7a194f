import type { PayloadRequest } from 'payload';

import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import type { RawRow } from '../../../platform/rows/raw-row';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { intentionsBetween } from '../intentions/intentions';
import { leavesById, type Leaves } from '../intentions/leaves-by-id';
import type { LedgerRow } from '../ledger/ledger-row';
import type { DisputeView } from '../plan';
import { documentOf, shapesOf } from '../publication/apply-item';
import { disputesOf, type Dispute } from '../publication/disputes';
import { readPublished } from '../publication/documents';
import { tellValues } from '../telling/tell-values';

/** A value that people have to decide about. */
interface Disputed {
  path: string;
  base: unknown;
  intended: unknown;
  now: unknown;
}

interface Contents {
  base: Leaves;
  intended: Leaves;
  now: Leaves;
}

const windowFields = ['publishAt', 'comingSoon', 'revealAt', 'expireAt', 'expireOutcome'];

/** The values in dispute: those that both changed, or those of the window that hide what the release should show, or the address. */
function disputedIn({ obstacles }: Dispute, { base, intended, now }: Contents): Disputed[] {
  const collisions = obstacles.flatMap((one) => (one.kind === 'collision' ? [one.collision] : []));
  if (obstacles.some(({ kind }) => kind === 'withheld')) {
    return intentionsBetween(base, now)
      .filter(({ path }) => windowFields.includes(path))
      .map(({ path, from, to }) => ({ path, base: from, intended: intended.get(path), now: to }));
  }
  const taken = obstacles.find((one) => one.kind === 'address');
  if (taken) {
    const path = `slug@${taken.address.locale}`;
    return [{ path, base: base.get(path), intended: taken.address.slug, now: now.get(path) }];
  }
  return collisions.map(({ path, from, to, now: standing }) => ({ path, base: from, intended: to, now: standing }));
}

async function contentsOf(req: PayloadRequest, { item }: Dispute): Promise<Contents> {
  const { type, id } = documentOf(item);
  const fields = shapesOf(req.payload, type);
  const leaves = (content: RawRow | null | undefined) => leavesById(fields, content ?? {});
  return {
    base: leaves(item.base?.content),
    intended: leaves(item.content),
    now: leaves(await readPublished(req, type, id)),
  };
}

async function viewOf(req: PayloadRequest, dispute: Dispute, timeZone: string): Promise<DisputeView> {
  const { item, title, obstacles, words } = dispute;
  const { type, id } = documentOf(item);
  const contents = await contentsOf(req, dispute);
  const values = await tellValues(req, fieldsOf(req.payload, type), {
    contents: Object.values(contents),
    values: disputedIn(dispute, contents),
    columns: ['base', 'intended', 'now'],
    timeZone,
  });
  return { type, id, title, reason: obstacles[0]?.kind ?? 'collision', message: words, values };
}

/** What stands against a release that needs a decision, value by value, as things are; nothing for any other release. */
export async function disputeViews(req: PayloadRequest, release: LedgerRow): Promise<DisputeView[]> {
  if (release.state !== 'undecided') return [];
  const timeZone = await siteTimeZone(req);
  const views: DisputeView[] = [];
  for (const dispute of await disputesOf(req, release)) views.push(await viewOf(req, dispute, timeZone));
  return views;
}
