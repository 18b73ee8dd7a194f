import type { PayloadRequest } from 'payload';

import { isInBin } from '../../platform/rows/bin';

/** The arguments of an update, as far as they say something of the bin. */
export interface Update {
  id?: unknown;
  data?: { deletedAt?: unknown } | undefined;
  trash?: unknown;
}

/** Whether an update moves a document to the bin. */
export const movesToBin = ({ data }: Update): boolean => data !== undefined && isInBin(data);

/** Whether an update concerns what is in the bin, too. */
export const looksIntoBin = ({ trash }: Update): boolean => trash === true || trash === 'true';

/** Whether an update brings a document back from the bin. */
export const bringsBack = (update: Update): boolean =>
  looksIntoBin(update) && update.data !== undefined && 'deletedAt' in update.data && !isInBin(update.data);

/** What is under way with a document: it is about to be moved to the bin, it has been, or it is brought back. */
export type BinAct = 'moving' | 'moved' | 'back';

const keyOf = (document: string) => `civicBin/${document}`;

/** Notes what is under way with a document (`type/id`); `null` once it is over. */
export function noteAct({ context }: Pick<PayloadRequest, 'context'>, document: string, act: BinAct | null): void {
  if (act) context[keyOf(document)] = act;
  else delete context[keyOf(document)];
}

export const actOn = ({ context }: Pick<PayloadRequest, 'context'>, document: string): BinAct | undefined =>
  context[keyOf(document)] as BinAct | undefined;

/** Whether the request moves the document (`type/id`) to the bin. */
export const isMovingToBin = (req: Pick<PayloadRequest, 'context'>, document: string): boolean =>
  ['moving', 'moved'].includes(String(actOn(req, document)));

/** Whether the request brings the document (`type/id`) back from the bin. */
export const isBringingBack = (req: Pick<PayloadRequest, 'context'>, document: string): boolean =>
  actOn(req, document) === 'back';
