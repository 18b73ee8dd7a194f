import type { RawRow } from '../../../platform/rows/raw-row';
import type { Carried } from '../intentions/on-document';
import type { ItemRow } from '../ledger/ledger-row';
import type { MergeField } from '../publication/merge-locales';
import { targetsIn, type Surroundings } from './on-present';
import type { Presence } from './presence';

/** All contents that an item keeps of its document. */
export const contentsOf = ({ base, content, before, layer }: ItemRow) => [
  content,
  ...[base, before, layer].map((one) => one?.content),
  ...[before, layer].map((one) => one?.after),
];

/** The contents before and after some releases. */
export const layersIn = (carried: readonly Carried[]) => carried.flatMap(({ before, after }) => [before, after]);

/** The surroundings of an item's contents and of others, which `presence` looks up as far as it has not yet. */
export async function surroundingsOf(
  fields: MergeField[],
  presence: Presence,
  item: ItemRow,
  others: readonly (RawRow | null | undefined)[] = [],
): Promise<Surroundings> {
  return { fields, keeps: await presence.learn(targetsIn(fields, [...contentsOf(item), ...others])) };
}
