import type { AdminLanguage } from '@civic/content/admin-languages';
import type { WindowedType } from '@civic/content/content-types';
import type { Endpoint, PayloadRequest } from 'payload';

import { userNames } from '../../../access/user-names';
import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { productNow } from '../../../platform/clock';
import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import { idOf, instantOf, isRow, type RawRow } from '../../../platform/rows/raw-row';
import { lockDuration, readLock } from '../../../platform/upstream/internal-collections';
import { bodyOf, handle } from '../../releases/endpoints/handle';
import { readLatest, readMain } from '../../releases/publication/documents';
import { publishContent, type AdaptEdits } from '../../releases/publication/publish-content';
import { languageOf } from '../language';
import { alreadyPassed, beingEdited, noSuchDocument, noSuchInstant, toPast, unfit } from '../refusals';
import { withProblems } from '../with-problems';
import { moveRequestSchema, type MoveRequest } from './move-request';
import { refusingToStop } from './stopped-releases';
import { adaptedEdits, instantIn, movedFields, windowProblems, withFields, type WindowMove } from './moved-content';

/** @throws CalendarRefusal when another person has the document open: their form would put the old moment back. */
async function refuseWhileEdited(req: PayloadRequest, type: WindowedType, id: string): Promise<void> {
  const lock = await readLock(req, type, id);
  if (!isRow(lock)) return;
  const editor = idOf(isRow(lock.user) ? lock.user.value : lock.user);
  const editedAt = Date.parse(instantOf(lock.updatedAt) ?? '');
  if (!editor || editor === String(req.user?.id) || !(productNow() - editedAt <= lockDuration)) return;
  const names = await userNames({ payload: req.payload }, [editor]);
  throw beingEdited(type, names.get(editor) ?? '—');
}

type Document = Pick<MoveRequest, 'type' | 'id'>;

interface Asked {
  from: string | undefined;
  language: AdminLanguage;
}

interface Moving {
  before: RawRow;
  move: WindowMove;
}

/** The fields that change when the instant is moved. @throws CalendarRefusal when that cannot be. */
function moved(type: WindowedType, content: RawRow, move: WindowMove, { from, language }: Asked): RawRow {
  const current = instantIn(content, move.field);
  if (!current || (from && Date.parse(from) !== Date.parse(current))) throw noSuchInstant();
  const now = productNow();
  if (Date.parse(current) <= now) throw alreadyPassed();
  if (Date.parse(move.to) <= now) throw unfit([{ path: move.field, message: toPast[language] }]);
  const fields = movedFields(content, move);
  const problems = windowProblems(type, withFields(content, fields), language);
  if (problems.length > 0) throw unfit(problems);
  return fields;
}

/** Changes only the instant of the public content; edits that are not public yet stay drafts. */
async function movePublished(req: PayloadRequest, { type, id }: Document, fields: RawRow, { before, move }: Moving) {
  const adapt: AdaptEdits = (edits, published) => adaptedEdits(edits, before, published, move.field);
  await publishContent(req, type, id, withFields(before, fields), { adapt });
}

async function moveDraft(req: PayloadRequest, { type, id }: Document, fields: RawRow) {
  await req.payload.update({
    collection: type,
    id,
    data: { ...fields, _status: 'draft' },
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/**
 * Moves one instant of a document's window, in its own transaction, in the name of the current user. @throws CalendarRefusal;
 * ValidationError when the document cannot be published like this.
 */
async function moveWindow(asked: PayloadRequest, request: MoveRequest, language: AdminLanguage): Promise<void> {
  const { type, id, field, to, from, reason = null } = request;
  const move: WindowMove = { field, to, reason, timeZone: await siteTimeZone(asked) };
  await inTransaction(asked.payload, async (req) => {
    // Documents record who changed them, and the checks use that user's language.
    Object.assign(req, { user: asked.user, i18n: asked.i18n, t: asked.t });
    await refuseWhileEdited(req, type, id);
    const main = await readMain(req, type, id);
    if (!main) throw noSuchDocument(type);
    const isPublic = main._status === 'published';
    const version = request.version ?? (isPublic ? 'published' : 'draft');
    if (version === 'published') {
      if (!isPublic) throw noSuchInstant();
      const fields = moved(type, main, move, { from, language });
      const publish = () => movePublished(req, { type, id }, fields, { before: main, move });
      await (request.insist ? publish() : refusingToStop(req, `${type}/${id}`, publish));
      return;
    }
    const latest = await readLatest(req, type, id);
    if (latest?.content._status !== 'draft') throw noSuchInstant();
    await moveDraft(req, { type, id }, moved(type, latest.content, move, { from, language }));
  });
}

/** `POST /api/calendar/move-window`: moves one instant of an announcement's window. Other edits of a published announcement stay drafts. */
export const moveWindowEndpoint: Endpoint = withProblems(
  handle('post', '/calendar/move-window', { role: 'publisher' }, async (req) => {
    const request = await bodyOf(req, moveRequestSchema);
    await moveWindow(req, request, languageOf(req));
    return { moved: true };
  }),
);
