import { createLocalReq, type PayloadRequest } from 'payload';

import { isStaff } from '../../../access/roles';
import { isReleasing } from '../../../content/status-hook';
import type { RawRow } from '../../../platform/rows/raw-row';
import type { ReleasableType } from '../plan';
import { readMain } from '../publication/documents';
import { findProblems } from './find-problems';
import { UnfitPublication } from './unfit-publication';

/** A promise that moves: the write has judged it and made its reason a part of the history, so that the stored row lacks it. */
const alreadyJudged = 'promise';

/**
 * Refuses a person's publication that has just been written, while its transaction can still take it back: Payload validates the language of
 * the form alone, and publishes all. `before` is what was public. @throws UnfitPublication
 */
export async function refuseUnfit(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
  before: RawRow | null,
): Promise<void> {
  if (!isStaff(req.user) || isReleasing(req)) return;
  const content = await readMain(req, type, id);
  if (content?._status !== 'published') return;
  const system = await createLocalReq({}, req.payload);
  if (req.transactionID !== undefined) system.transactionID = req.transactionID;
  const found = await findProblems(system, { type, id, content, publicNow: before, locales: null });
  const problems = found.filter(({ code }) => code !== alreadyJudged);
  if (problems.length > 0) throw new UnfitPublication(problems, req.i18n.language);
}
