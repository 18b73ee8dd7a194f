import { isDocumentType, type DocumentType } from '@civic/content/content-types';
import type { PayloadRequest } from 'payload';

import { binnedAtName } from '../../platform/rows/bin';
import type { RawRow } from '../../platform/rows/raw-row';
import { titleOf } from '../../platform/rows/title-of';

/** Few enough for the parameters of one statement. */
const atOnce = 500;

/** MongoDB rejects a whole query that names an id of another form, such as one in a text copied from elsewhere. */
const canBeId = ({ payload }: PayloadRequest, id: string) =>
  payload.db.name !== 'mongoose' || /^[\da-f]{24}$/i.test(id);

async function ofType(req: PayloadRequest, type: DocumentType, ids: string[]): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (let start = 0; start < ids.length; start += atOnce) {
    const { docs } = await req.payload.find({
      collection: type,
      where: { and: [{ id: { in: ids.slice(start, start + atOnce) } }, { [binnedAtName]: { exists: true } }] },
      // The newest edits have the name by which a person knows a document.
      draft: true,
      trash: true,
      select: { title: true, name: true, filename: true } as never,
      locale: 'all',
      limit: 0,
      pagination: false,
      depth: 0,
      req,
    });
    for (const { id, ...row } of docs as unknown as ({ id: string } & RawRow)[]) {
      found.push([`${type}/${id}`, titleOf({ title: row.filename, ...row })]);
    }
  }
  return found;
}

/**
 * The titles, or the names of files, of those of some documents and files (`type/id`) that are in the bin: one query for each type among
 * them, and none without any. `req` reads as the system.
 */
export async function titlesInBin(req: PayloadRequest, targets: Iterable<string>): Promise<Map<string, string>> {
  const byType = new Map<DocumentType, string[]>();
  for (const target of new Set(targets)) {
    const cut = target.indexOf('/');
    const [type, id] = [target.slice(0, cut), target.slice(cut + 1)];
    if (isDocumentType(type) && canBeId(req, id)) byType.set(type, [...(byType.get(type) ?? []), id]);
  }
  const titles = new Map<string, string>();
  for (const [type, ids] of byType) {
    for (const [target, title] of await ofType(req, type, ids)) titles.set(target, title);
  }
  return titles;
}
