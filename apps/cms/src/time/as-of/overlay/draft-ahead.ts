import { isGlobalType, type GlobalType } from '@civic/content/content-types';
import { createLocalReq, type Payload } from 'payload';

import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { isRow, type RawRow } from '../../../platform/rows/raw-row';
import { releasableTypes } from '../../releases/plan';
import { documentOf } from '../../releases/publication/apply-item';
import { readLatest, readMain } from '../../releases/publication/documents';
import { asPublished } from './as-published';

async function latestOfGlobal({ db }: Payload, global: GlobalType): Promise<RawRow | null> {
  const { docs } = await db.findGlobalVersions<RawRow>({
    global,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
  });
  const version: unknown = docs[0]?.version;
  return isRow(version) ? { ...version, globalType: global, _status: 'published' } : null;
}

/**
 * How long before the moment a draft counts as published, ms. The site has read its clock before it asks for the draft: what would be public
 * from the moment of the answer on would not be there yet.
 */
const before = 60_000;

async function latestOfDocument(payload: Payload, document: string, at: number): Promise<RawRow | null> {
  const { type, id } = documentOf({ document });
  if (!releasableTypes.includes(type)) return null;
  const req = await createLocalReq({}, payload);
  const main = await readMain(req, type, id);
  const latest = main && (await readLatest(req, type, id));
  if (!main) return null;
  return asPublished(latest?.content ?? main, {
    type,
    id,
    before: main,
    at: at - before,
    timeZone: await siteTimeZone({ payload }),
  });
}

/**
 * The content visitors would have if the latest draft of a document (`type/id`, or `globals/slug`) were public at the moment;
 * `null` when the document does not exist.
 */
export async function draftAhead(payload: Payload, document: string, at: number): Promise<RawRow | null> {
  const [type = '', slug = ''] = document.split('/');
  if (type !== 'globals') return latestOfDocument(payload, document, at);
  return isGlobalType(slug) ? latestOfGlobal(payload, slug) : null;
}
