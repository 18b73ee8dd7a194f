import type { FlattenedField, PayloadRequest } from 'payload';

import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { textOf, type RawRow } from '../../../platform/rows/raw-row';
import { readMainRow } from '../../../platform/rows/main-row';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { intentionsBetween } from '../intentions/intentions';
import { languageOf, leavesById, type Leaves } from '../intentions/leaves-by-id';
import type { LedgerRow } from '../ledger/ledger-row';
import type { DisputeView } from '../plan';
import { documentOf, shapesOf } from '../publication/apply-item';
import { disputesOf, type Dispute } from '../publication/disputes';
import { readPublished, titleOf } from '../publication/documents';
import { fieldAt, labelAt } from './field-at';
import { documentsIn, valueWords, type Telling } from './value-words';

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

/** The titles of the documents that some values name. */
async function titlesIn(req: PayloadRequest, fields: readonly FlattenedField[], values: Disputed[]) {
  const titles = new Map<string, string>();
  const named = values.flatMap(({ path, base, intended, now }) =>
    [base, intended, now].flatMap((value) => documentsIn(fieldAt(fields, path), value)),
  );
  for (const { type, id } of named) {
    const collection = Object.keys(req.payload.collections).find((slug) => slug === type);
    if (!collection || titles.has(`${type}/${id}`)) continue;
    const row = await readMainRow(req, collection as Parameters<typeof readMainRow>[1], id);
    titles.set(`${type}/${id}`, textOf(row?.filename) ?? titleOf(row));
  }
  return (type: string, id: string) => titles.get(`${type}/${id}`);
}

async function viewOf(req: PayloadRequest, dispute: Dispute, timeZone: string): Promise<DisputeView> {
  const { item, title, obstacles, words } = dispute;
  const { type, id } = documentOf(item);
  const fields = fieldsOf(req.payload, type);
  const contents = await contentsOf(req, dispute);
  const disputed = disputedIn(dispute, contents);
  const telling: Telling = { timeZone, titleOf: await titlesIn(req, fields, disputed) };
  const { base, intended, now } = contents;
  const values = disputed.map((value) => {
    const field = fieldAt(fields, value.path);
    return {
      label: labelAt(fields, value.path, [base, intended, now]),
      locale: languageOf(value.path) ?? null,
      base: valueWords(field, value.base, telling),
      intended: valueWords(field, value.intended, telling),
      now: valueWords(field, value.now, telling),
    };
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
