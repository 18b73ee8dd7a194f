import type { AdminLanguage } from '@civic/content/admin-languages';
import type { PayloadRequest } from 'payload';

import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import type { RawRow } from '../../../platform/rows/raw-row';
import { readLatest, readMain } from '../../releases/documents';
import { publishContent, type AdaptEdits } from '../../releases/publish-content';
import { refuseWhileEdited } from './editing-lock';
import type { MoveRequest } from './move-request';
import { adaptedEdits, instantIn, movedFields, withFields, type WindowMove } from './moved-content';
import { alreadyPassed, noSuchAnnouncement, noSuchInstant, toPast, unfit } from './refusals';
import { windowProblems } from './window-problems';

/** The fields that change when the instant is moved. @throws CalendarRefusal when that cannot be. */
function moved(content: RawRow, move: WindowMove, from: string | undefined, language: AdminLanguage): RawRow {
  const current = instantIn(content, move.field);
  if (!current || (from && Date.parse(from) !== Date.parse(current))) throw noSuchInstant();
  const now = Date.now();
  if (Date.parse(current) <= now) throw alreadyPassed();
  if (Date.parse(move.to) <= now) throw unfit([{ path: move.field, message: toPast[language] }]);
  const fields = movedFields(content, move);
  const problems = windowProblems(withFields(content, fields), language);
  if (problems.length > 0) throw unfit(problems);
  return fields;
}

/** Only the instant changes of what visitors have; edits that are not public yet stay drafts. */
async function movePublished(req: PayloadRequest, id: string, before: RawRow, fields: RawRow, move: WindowMove) {
  const adapt: AdaptEdits = (edits, published) => adaptedEdits(edits, before, published, move.field);
  await publishContent(req, 'announcements', id, withFields(before, fields), { adapt });
}

async function moveDraft(req: PayloadRequest, id: string, fields: RawRow) {
  await req.payload.update({
    collection: 'announcements',
    id,
    data: { ...fields, _status: 'draft' },
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/**
 * Moves one instant of an announcement's window, in a transaction of its own, in the name of whoever asks.
 * @throws CalendarRefusal; ValidationError when the announcement cannot be published like this.
 */
export async function moveWindow(asked: PayloadRequest, request: MoveRequest, language: AdminLanguage): Promise<void> {
  const { id, field, to, from, reason = null } = request;
  const move: WindowMove = { field, to, reason, timeZone: await siteTimeZone(asked) };
  await inTransaction(asked.payload, async (req) => {
    // The documents say who changed them, and the checks speak their language.
    Object.assign(req, { user: asked.user, i18n: asked.i18n, t: asked.t });
    await refuseWhileEdited(req, id);
    const main = await readMain(req, 'announcements', id);
    if (!main) throw noSuchAnnouncement();
    const isPublic = main._status === 'published';
    const version = request.version ?? (isPublic ? 'published' : 'draft');
    if (version === 'published') {
      if (!isPublic) throw noSuchInstant();
      await movePublished(req, id, main, moved(main, move, from, language), move);
      return;
    }
    const latest = await readLatest(req, 'announcements', id);
    if (latest?.content._status !== 'draft') throw noSuchInstant();
    await moveDraft(req, id, moved(latest.content, move, from, language));
  });
}
