import type { PayloadRequest } from 'payload';

import { readLatest, readPublished } from '../../time/releases/publication/documents';
import { sameContent } from '../../time/releases/publication/fingerprint';
import type { Entry } from './entries';

interface Waiting {
  total: number;
  entries: Entry[];
}

/** Whether the newest version of a document is what visitors see already. */
async function isUnchanged(req: PayloadRequest, { type, id }: Entry): Promise<boolean> {
  const [latest, published] = await Promise.all([readLatest(req, type, id), readPublished(req, type, id)]);
  return Boolean(latest && published && sameContent(latest.content, published));
}

/**
 * Leaves out the drafts that nobody has to publish, because somebody discarded the edits or restored what is public. Only what was restored is
 * compared, so that the dashboard does not read every document that waits.
 */
export async function withoutUnchanged(
  { total, entries }: Waiting,
  isSame: (entry: Entry) => Promise<boolean>,
): Promise<Waiting> {
  const same = await Promise.all(entries.map(async (entry) => entry.isRestored && (await isSame(entry))));
  const left = entries.filter((_, index) => !same[index]);
  return { total: total - (entries.length - left.length), entries: left };
}

/** The drafts that somebody has to publish. */
export const waitingAmong = (req: PayloadRequest, waiting: Waiting): Promise<Waiting> =>
  withoutUnchanged(waiting, (entry) => isUnchanged(req, entry));
