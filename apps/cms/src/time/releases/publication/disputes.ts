import type { AdminText } from '@civic/content/admin-languages';
import type { PayloadRequest } from 'payload';

import type { RawRow } from '../../../platform/rows/raw-row';
import type { Obstacle } from '../intentions/on-document';
import { findItems, inside } from '../ledger/ledger';
import type { ItemRow, LedgerRow } from '../ledger/ledger-row';
import { documentOf, foreseen, shapesOf } from './apply-item';
import { readMain, titleOf } from './documents';
import { obstacleWords } from './obstacle-words';
import { takenThen } from './taken-address';

/** What stands against a release in one of its documents: what people did with it since the release was scheduled. */
export interface Dispute {
  item: ItemRow;
  title: string;
  obstacles: Obstacle[];
  /** In both languages of the admin. */
  words: AdminText;
}

/**
 * What an item of a scheduled release would make public when its turn comes, and why it could not be carried out: as `foreseen`, with the
 * addresses that others have then.
 */
export async function foreseenThen(
  req: PayloadRequest,
  item: ItemRow,
  release: LedgerRow,
  main: RawRow | null,
): Promise<{ content: RawRow | null; obstacles: Obstacle[] }> {
  const { content, obstacles } = await foreseen(req, item, release, main);
  if (obstacles.length > 0 || !content) return { content, obstacles };
  const taken = await takenThen(req, { ...documentOf(item), content }, release);
  return { content, obstacles: taken ? [{ kind: 'address', ...taken }] : [] };
}

/** Everything that stands against a release as things are; nothing for one that takes another back. */
export async function disputesOf(req: PayloadRequest, release: LedgerRow): Promise<Dispute[]> {
  if (release.kind !== 'release') return [];
  const disputes: Dispute[] = [];
  for (const item of await findItems(inside(req), release.id)) {
    const { type, id } = documentOf(item);
    const main = await readMain(req, type, id);
    const { obstacles } = await foreseenThen(req, item, release, main);
    if (obstacles.length === 0) continue;
    const title = titleOf(main ?? item.content);
    const words = obstacleWords(obstacles, { title, type, fields: shapesOf(req.payload, type) });
    disputes.push({ item, title, obstacles, words });
  }
  return disputes;
}

/** The reasons for a decision in one text, in both languages of the admin. */
export const reasonsOf = (disputes: readonly Dispute[]): AdminText => ({
  bg: disputes.map(({ words }) => words.bg).join(' '),
  en: disputes.map(({ words }) => words.en).join(' '),
});
