import { globalTypes } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';
import type { FlattenedField, PayloadRequest } from 'payload';

import { plainRow, withoutJoins } from '../../../../platform/rows/main-row';
import { isRow, type RawRow } from '../../../../platform/rows/raw-row';
import { fieldsOf, globalFieldsOf } from '../../../../platform/upstream/flattened-fields';
import { releasableTypes, type ReleasableType } from '../../plan';
import { titleOf } from '../../publication/documents';
import { keyOf, referencesOf } from '../content/references';
import { documentWords, labelWords } from '../words';
import type { LinkingDocument } from './facts';

const pageSize = 200;

/** The published rows of a type, in batches: the links of rich texts cannot be queried. */
async function* publishedRows(req: PayloadRequest, collection: ReleasableType): AsyncGenerator<RawRow> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.find<RawRow & { id: string }>({
      collection,
      where: { _status: { equals: 'published' } },
      select: withoutJoins(fieldsOf(req.payload, collection)),
      locale: 'all',
      sort: 'id',
      limit: pageSize,
      page,
      req,
    });
    for (const row of docs) if (isRow(row)) yield plainRow(row);
    if (!hasNextPage) return;
  }
}

/** The documents that it links to, in any language. */
const targetsIn = (fields: readonly FlattenedField[], row: RawRow, wanted: ReadonlySet<string>) =>
  new Set(
    referencesOf(fields, row, siteLanguages)
      .flatMap((reference) => (reference.kind === 'document' ? [keyOf(reference)] : []))
      .filter((key) => wanted.has(key)),
  );

async function ofGlobals(req: PayloadRequest, wanted: ReadonlySet<string>): Promise<LinkingDocument[]> {
  const linking: LinkingDocument[] = [];
  for (const slug of globalTypes) {
    const config = req.payload.globals.config.find((candidate) => candidate.slug === slug);
    const row: unknown = await req.payload.db.findGlobal({ slug, locale: 'all', req });
    if (!config || !isRow(row) || row._status !== 'published') continue;
    const targets = targetsIn(globalFieldsOf(req.payload, slug), plainRow(row), wanted);
    if (targets.size > 0) linking.push({ key: `globals/${slug}`, words: labelWords(config.label, slug), targets });
  }
  return linking;
}

/** The published documents and globals that link to one of the documents (`type/id`). */
export async function readLinking(req: PayloadRequest, wanted: ReadonlySet<string>): Promise<LinkingDocument[]> {
  if (wanted.size === 0) return [];
  const linking = await ofGlobals(req, wanted);
  for (const type of releasableTypes) {
    for await (const row of publishedRows(req, type)) {
      const targets = targetsIn(fieldsOf(req.payload, type), row, wanted);
      if (targets.size === 0) continue;
      linking.push({ key: keyOf({ type, id: String(row.id) }), words: documentWords(titleOf(row), type), targets });
    }
  }
  return linking;
}
