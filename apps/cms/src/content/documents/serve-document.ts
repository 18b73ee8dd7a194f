import { createHash } from 'node:crypto';

import { documentKinds, kindOfName, type DocumentKind } from '@civic/content/document-kinds';
import { nextChangeHeader } from '@civic/content/next-change';
import { documentFilePath } from '@civic/content/paths';
import type { Endpoint, PayloadRequest } from 'payload';

import { instantOf } from '../../access/instant-of';
import { isSite, isStaff } from '../../access/roles';
import { asOfFrom } from '../../access/site-principal';
import { readMainRow } from '../../platform/rows/main-row';
import { isRow, textOf, type RawRow } from '../../platform/rows/raw-row';
import { titleOf } from '../../platform/rows/title-of';
import { fileCaching } from '../media/file-caching';
import { visibleUntil } from '../media/usages';
import type { DocumentFiles } from './document-files';
import { fileAnswer, type FileHeaders } from './file-answer';

/** Short enough for the limits of file systems in any alphabet. */
const longestName = 100;

/** The title as the name of a file: without what some system forbids in one. */
function downloadName(row: RawRow, kind: DocumentKind): string {
  const [language] = Array.isArray(row.languages) ? (row.languages as unknown[]) : [];
  const own = isRow(row.title) && typeof language === 'string' ? textOf(row.title[language]) : undefined;
  const title = (own ?? titleOf(row)).replace(/[\p{C}/\\:*?"<>|]+/gu, ' ');
  const name = [...title.replace(/\s+/g, ' ').trim()].slice(0, longestName).join('').trim();
  return `${name.replace(/^\.+|\.+$/g, '') || 'document'}.${kind}`;
}

const shown = new Set<DocumentKind>(['pdf']);

const headersFor = (kind: DocumentKind, name: string): FileHeaders => ({
  type: documentKinds[kind],
  name,
  isShown: shown.has(kind),
});

const missing = () => Response.json({ errors: [{ message: 'There is no such file.' }] }, { status: 404 });

/** An id of one of the databases; another one would be an error of theirs. */
const isId = (id: unknown): id is string => typeof id === 'string' && /^[\da-f-]{24,36}$/i.test(id);

async function mayRead(req: PayloadRequest, id: string, filename: string): Promise<boolean> {
  const { read } = req.payload.collections.documents.config.access;
  return (await read({ req, id, data: { filename }, isReadingStaticFile: true })) === true;
}

async function answer(req: PayloadRequest, files: DocumentFiles): Promise<Response> {
  const id = req.routeParams?.id;
  if (!isSite(req.user) && !isStaff(req.user)) return missing();
  const row = isId(id) ? await readMainRow(req, 'documents', id) : null;
  const filename = textOf(row?.filename);
  const kind = kindOfName(filename ?? '');
  const file = filename ? await files.find(filename) : null;
  if (!row || !isId(id) || !filename || !kind || !file || !(await mayRead(req, id, filename))) return missing();
  const about = headersFor(kind, downloadName(row, kind));
  const address = documentFilePath({ id, addressName: textOf(row.addressName) ?? 'document', kind });
  const isAhead = asOfFrom(req) !== undefined;
  const headers = new Headers({
    'cache-control': fileCaching(isAhead || isStaff(req.user)),
    'content-location': address,
    etag: `"${createHash('sha256').update(`${file.etag} ${about.name} ${address}`).digest('hex').slice(0, 16)}"`,
  });
  const end = isAhead ? undefined : await visibleUntil(req, id, new Date(instantOf(req)));
  if (end !== undefined) headers.set(nextChangeHeader, String(end));
  return fileAnswer(file, about, req.headers.get('range'), headers);
}

/**
 * `GET /api/documents/<id>/file`: the file that a document has now, for the site. Its public address is that of the document, so that it stays
 * the same when the file is replaced; the answer names it, with the instant at which the file ceases to be public.
 */
export const documentFileEndpoint = (files: DocumentFiles): Omit<Endpoint, 'root'> => ({
  method: 'get',
  path: '/:id/file',
  handler: (req) => answer(req, files),
});

/** Sends a file by its name, earlier ones too, to whoever may read it: Payload has asked the access rule before. */
export const sendByName =
  (files: DocumentFiles) =>
  async (req: PayloadRequest, { params }: { params: { filename: string } }): Promise<Response> => {
    const kind = kindOfName(params.filename);
    const file = kind ? await files.find(params.filename) : null;
    if (!kind || !file) return missing();
    const headers = new Headers({ 'cache-control': fileCaching(asOfFrom(req) !== undefined || isStaff(req.user)) });
    return fileAnswer(file, headersFor(kind, params.filename), req.headers.get('range'), headers);
  };
