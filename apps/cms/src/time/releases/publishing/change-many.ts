import type { DocumentType } from '@civic/content/content-types';
import {
  addDataAndFileToRequest,
  createLocalReq,
  type APIError,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload';

import { looksIntoBin, movesToBin } from '../../../content/bin/acts';
import { BadRequest } from '../../../platform/errors';
import type { RawRow } from '../../../platform/rows/raw-row';
import { titleOf } from '../../../platform/rows/title-of';
import { say } from '../../../platform/words/validators';
import { deedOf, isDraftRequest, sumUp, updateIn } from './deeds';

/** The most documents that one request changes. */
const most = 500;

const tooMany = {
  bg: `Изберете най-много ${most} документа наведнъж.`,
  en: `Choose no more than ${most} documents at once.`,
};

/** The request of the same person with the same words, with a transaction of its own and nothing that hooks noted for another document. */
const requestOfItsOwn = ({
  headers,
  i18n,
  locale,
  method,
  payload,
  payloadAPI,
  routeParams,
  t,
  user,
}: PayloadRequest) =>
  createLocalReq(
    { req: { headers, i18n, method, payloadAPI, routeParams: { ...routeParams }, t, user }, ...(locale && { locale }) },
    payload,
  );

async function chosen(req: PayloadRequest, type: DocumentType): Promise<{ id: string; title: string }[]> {
  const { docs, totalDocs } = await req.payload.find({
    collection: type,
    where: (req.query.where ?? { id: { exists: false } }) as Where,
    // Lists, from which documents are moved to the bin, show the newest edits.
    draft: isDraftRequest(req) || movesToBin(updateIn(req)) || looksIntoBin(updateIn(req)),
    trash: looksIntoBin(updateIn(req)),
    select: { title: true, name: true, filename: true } as never,
    // A document may have its title in another language than the list shows.
    locale: 'all',
    limit: most,
    depth: 0,
    overrideAccess: false,
    // The reading of all languages must not become that of the changes.
    req: await requestOfItsOwn(req),
  });
  if (totalDocs > most) throw new BadRequest(say(tooMany, { req }));
  return (docs as ({ id: string } & RawRow)[]).map((doc) => ({
    id: doc.id,
    title: titleOf({ title: doc.filename, ...doc }),
  }));
}

/** A change of one of the documents, in a transaction of its own. */
async function changeOne(req: PayloadRequest, type: DocumentType, id: string) {
  return req.payload.update({
    collection: type,
    id,
    data: structuredClone(req.data) as never,
    draft: isDraftRequest(req),
    trash: looksIntoBin(updateIn(req)),
    depth: 0,
    overrideAccess: false,
    req: await requestOfItsOwn(req),
  });
}

/** A deletion of one of the documents, in a transaction of its own. */
async function deleteOne(req: PayloadRequest, type: DocumentType, id: string) {
  return req.payload.delete({
    collection: type,
    id,
    trash: looksIntoBin(updateIn(req)),
    depth: 0,
    overrideAccess: false,
    req: await requestOfItsOwn(req),
  });
}

interface Failed {
  id: string;
  title: string;
  isPublic: true;
  /** The document with the reason, as Payload's admin shows it. */
  message: string;
  /** The reason alone. */
  reason: string;
}

const sameReason = { bg: 'по същата причина', en: 'for the same reason' };

const forbidden = (error: unknown): error is APIError =>
  error instanceof Error && 'status' in error && error.status === 403;

/**
 * What went wrong with one of several documents, by its name; what is no refusal is for the log alone. A reason that was given before is not
 * given at length again.
 */
function failureOf(
  req: PayloadRequest,
  { id, title }: { id: string; title: string },
  error: unknown,
  before: readonly Failed[],
): Failed {
  const isRefusal = error instanceof Error && 'status' in error && Number(error.status) < 500;
  if (!isRefusal) req.payload.logger.error({ err: error, msg: `A change of several documents failed at ${id}` });
  const reason = isRefusal ? error.message : req.t('error:unknown');
  const { one } = deedOf(req);
  const isRepeated = before.some((failed) => failed.reason === reason);
  const words = isRepeated ? `${say(sameReason, { req })}.` : reason;
  const message = say({ bg: `${one.bg} „${title}“: ${words}`, en: `${one.en} – “${title}”: ${words}` }, { req });
  return { id, title, isPublic: true, message, reason };
}

/** Does something with each of the documents that a request names, and names those of which it was refused. */
async function eachOf(
  req: PayloadRequest,
  type: DocumentType,
  act: (req: PayloadRequest, type: DocumentType, id: string) => Promise<unknown>,
): Promise<Response> {
  const docs = [];
  const errors: Failed[] = [];
  let refusal: APIError | null = null;
  for (const one of await chosen(req, type)) {
    try {
      docs.push(await act(req, type, one.id));
    } catch (error) {
      if (forbidden(error)) refusal = error;
      errors.push(failureOf(req, one, error, errors));
    }
  }
  // Who may not do it at all needs no list.
  if (refusal && docs.length === 0) throw refusal;
  const message = sumUp(req, docs.length, errors.length);
  return Response.json({ docs, errors, message }, { status: errors.length > 0 ? 400 : 200 });
}

/**
 * `PATCH /api/<type>?where=…`: changes or publishes several documents, or moves them to the bin or back, each by itself, and names those
 * that were refused. Payload runs them all at once in one transaction, where what was written of a refused one would stay.
 */
export const changeMany = (type: DocumentType): Endpoint => ({
  method: 'patch',
  path: '/',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    return eachOf(req, type, changeOne);
  },
});

/** `DELETE /api/<type>?where=…`: deletes several documents for good, likewise. */
export const deleteMany = (type: DocumentType): Endpoint => ({
  method: 'delete',
  path: '/',
  handler: (req) => eachOf(req, type, deleteOne),
});
