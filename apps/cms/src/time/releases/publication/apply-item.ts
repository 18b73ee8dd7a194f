import { isAddressedType } from '@civic/content/content-types';
import type { Payload, PayloadRequest } from 'payload';

import { keepingAddresses, publicSlugs } from '../../../content/addresses/public-slugs';
import { readStoredRow } from '../../../platform/rows/main-row';
import type { RawRow } from '../../../platform/rows/raw-row';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { NeedsDecision, ReleaseError } from '../errors';
import type { Happened, Obstacle, Planned } from '../intentions/on-document';
import { inside } from '../ledger/ledger';
import type { ItemRow, LedgerRow } from '../ledger/ledger-row';
import type { Finding, ReleasableType } from '../plan';
import { presentOf, releasedPresent, type Surroundings } from '../targets/on-present';
import { Presence } from '../targets/presence';
import type { Vanished } from '../targets/present-content';
import { layersIn, surroundingsOf } from '../targets/surroundings';
import { findVanished, vanishedRefusal, type When } from '../targets/vanished-words';
import { readMain, titleOf } from './documents';
import { exposureAt } from './exposure';
import { fingerprint } from './fingerprint';
import type { Publication } from './free-addresses';
import type { MergeField } from './merge-locales';
import { obstacleWords } from './obstacle-words';
import { followingEdits, publishContent, takeDown } from './publish-content';
import { takenAddress } from './taken-address';
import { readHappened } from './what-happened';

export const documentOf = (item: Pick<ItemRow, 'document'>): { type: ReleasableType; id: string } => {
  const [type, id] = item.document.split('/') as [ReleasableType, string];
  return { type, id };
};

const tampered = {
  bg: 'Запазеното за тази промяна съдържание не е каквото беше при насрочването. Нищо не е публикувано; насрочете отново.',
  en: 'The content kept for this release is not what it was when scheduled. Nothing was published; schedule it again.',
};

/** Checks the pinned content of an item against its fingerprint. @throws ReleaseError when it is not what it was. */
export function assertIntact({ action, content, hash }: ItemRow): void {
  if (action === 'unpublish') return;
  if (!content || !hash || fingerprint(content) !== hash) throw new ReleaseError(tampered);
}

/** What an item is to do with its document at an instant (ms, UTC), after what happened to that since. */
export function plannedOf(item: ItemRow, since: readonly Happened[], at: number): Planned {
  const { action, locales, base, content = null } = item;
  const exposure = exposureAt(documentOf(item).type, at);
  const takenDown = base?.takenDown ?? false;
  return { action, locales, content, base: base ? base.content : undefined, takenDown, since, exposure };
}

/** The fields of a type, in the shape in which contents are compared. */
export const shapesOf = (payload: Pick<Payload, 'collections'>, type: ReleasableType) =>
  // A comparison looks at a few properties that every flattened field has.
  fieldsOf(payload, type) as unknown as MergeField[];

/** The facts of a release's row that its items need. */
export type Scheduled = Pick<LedgerRow, 'scheduledAt' | 'dueAt'>;

/** What an item of a scheduled release is to do, read in the request's transaction. */
export async function readPlanned(req: PayloadRequest, item: ItemRow, release: Scheduled): Promise<Planned> {
  const fields = shapesOf(req.payload, documentOf(item).type);
  return plannedOf(item, await readHappened(req, fields, item, release), Date.parse(release.dueAt ?? ''));
}

/** What an item of a release would make of its document, and what it would lack. */
interface Foreseen {
  around: Surroundings;
  content: RawRow | null;
  /** What stands against it. */
  obstacles: Obstacle[];
  vanished: Vanished[];
}

/** What an item of a scheduled release would make public as things stand, and why it could not be carried out. */
export async function foreseen(
  req: PayloadRequest,
  item: ItemRow,
  release: Scheduled,
  main: RawRow | null,
  presence = new Presence(inside(req)),
): Promise<Foreseen> {
  const planned = await readPlanned(req, item, release);
  const fields = shapesOf(req.payload, documentOf(item).type);
  const around = await surroundingsOf(fields, presence, item, [main, ...layersIn(planned.since ?? [])]);
  if (!main) {
    const { type, id } = documentOf(item);
    const kind = (await readStoredRow(req, type, id)) ? 'binned' : 'deleted';
    const obstacles: Obstacle[] = item.action === 'unpublish' ? [] : [{ kind }];
    return { around, content: null, obstacles, vanished: [] };
  }
  return { around, ...releasedPresent(around, planned, main._status === 'published' ? main : null, main) };
}

/** @throws ReleaseError when a required target is gone. */
export async function assertComplete(
  req: PayloadRequest,
  { main, type, vanished }: { main: RawRow; type: ReleasableType; vanished: readonly Vanished[] },
  when: When,
): Promise<void> {
  const missing = vanished.find(({ isRequired }) => isRequired);
  if (missing) throw new ReleaseError(await vanishedRefusal(req, { title: titleOf(main), type }, missing, when));
}

/** What an item of a release is to publish. */
export function publicationOf({ document, action, content }: ItemRow): Publication[] {
  return action === 'unpublish' || !content ? [] : [{ ...documentOf({ document }), after: content }];
}

/** What the items of a release have in common while it is carried out. */
export interface Surrounding {
  presence: Presence;
  /** The rows, by `type/id`, whose documents have given up their addresses, as they were before that. */
  former: Map<string, RawRow>;
  /** All documents of the release, as `type/id`. */
  together: ReadonlySet<string>;
}

/** The row of a document before it gave up its address for others of the same release; that counts once. */
export async function readFormer(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
  former: Surrounding['former'],
): Promise<RawRow | null> {
  const document = `${type}/${id}`;
  const row = former.get(document) ?? (await readMain(req, type, id));
  former.delete(document);
  return row;
}

/** What became of an item. */
interface AppliedItem {
  /** The content visitors had before and have after it, with its fingerprint. */
  before: NonNullable<ItemRow['before']>;
  /** What it was carried out without. */
  findings: Finding[];
}

/**
 * Carries out one item of a release in the request's transaction. @throws NeedsDecision when people's acts since stand against it;
 * ReleaseError or ValidationError when it cannot be carried out.
 */
export async function applyItem(
  req: PayloadRequest,
  item: ItemRow,
  release: Scheduled,
  { presence, former, together }: Surrounding,
): Promise<AppliedItem> {
  const { type, id } = documentOf(item);
  const main = await readFormer(req, type, id, former);
  if (main) assertIntact(item);
  const before = main?._status === 'published' ? main : null;
  const fields = shapesOf(req.payload, type);
  const title = titleOf(main ?? item.content);
  const { around, content, obstacles, vanished } = await foreseen(req, item, release, main, presence);
  if (obstacles.length > 0) throw new NeedsDecision(obstacleWords(obstacles, { title, type, fields }));
  const findings = await findVanished(req, { key: item.document, title }, vanished, 'release');
  const found = presentOf(around, before);
  if (!content || !main) {
    // A document that was deleted since counts as taken down.
    if (main) await takeDown(req, type, id);
    return { before: { content: found, after: null, afterHash: null }, findings };
  }
  await assertComplete(req, { main, type, vanished }, 'release');
  // Payload keeps the address of the default language alone: it runs the field's hooks for no other one.
  const addressed = isAddressedType(type) ? keepingAddresses(content, await publicSlugs(req, type, id)) : content;
  const taken = await takenAddress(req, { type, id, content: addressed }, { together, reserved: false });
  if (taken) throw new NeedsDecision(obstacleWords([{ kind: 'address', ...taken }], { title, type, fields }));
  const after = await publishContent(req, type, id, addressed, {
    pinned: item.version,
    adapt: followingEdits(fields, before),
  });
  return { before: { content: found, after, afterHash: fingerprint(after) }, findings };
}
