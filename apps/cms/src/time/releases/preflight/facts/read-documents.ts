import type { PayloadRequest } from 'payload';

import type { RawRow } from '../../../../platform/rows/raw-row';
import { releasableTypes } from '../../plan';
import { readById } from './read-rows';

/** The fields that name a document and decide its visibility; fields that a type does not have are skipped. */
const about = {
  title: true,
  name: true,
  slug: true,
  _status: true,
  publishAt: true,
  comingSoon: true,
  revealAt: true,
  expireAt: true,
  expireOutcome: true,
} as const;

const idsOf = (keys: readonly string[], type: string) =>
  keys.filter((key) => key.startsWith(`${type}/`)).map((key) => key.slice(type.length + 1));

/** The main rows of documents (`type/id`), one statement per type. */
export async function readDocuments(req: PayloadRequest, keys: readonly string[]): Promise<Map<string, RawRow>> {
  const documents = new Map<string, RawRow>();
  for (const type of releasableTypes) {
    const rows = await readById(req, type, idsOf(keys, type), about);
    for (const row of rows) documents.set(`${type}/${row.id}`, row);
  }
  return documents;
}

/** Images by id. */
export async function readMedia(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, RawRow>> {
  const rows = await readById(req, 'media', [...ids], { filename: true, mimeType: true, alt: true, decorative: true });
  return new Map(rows.map((row) => [String(row.id), row]));
}
