import type { PayloadRequest } from 'payload';

import { titlesInBin } from '../../../../content/bin/titles-in-bin';
import type { Address } from '../../../../content/addresses/address';
import { readHolders } from '../../../../content/addresses/holders';
import { readReservations } from '../../../../content/addresses/reservations';
import { siteTimeZone } from '../../../../content/globals/site/read-time-zone';
import type { RawRow } from '../../../../platform/rows/raw-row';
import { siteUrlOf } from '../../../../platform/site-url';
import { inside } from '../../ledger/ledger';
import { releasableTypes } from '../../plan';
import { targetsIn } from '../../targets/on-present';
import { Presence } from '../../targets/presence';
import { shapesIn, type CheckedRelease } from '../checked-release';
import { pathOnSite, readPath } from '../content/addresses';
import { keyOf, type Reference } from '../../../../content/references/references';
import { addressesBack, addressesOf } from '../content/item-addresses';
import type { Facts } from './facts';
import { readEarlier } from './read-earlier';
import { readLinking } from './read-linking';
import { chunksOf, readById, readRows } from './read-rows';

/** The old paths, out of those given, that have a redirect. */
async function readRedirects(req: PayloadRequest, paths: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const some of chunksOf([...new Set(paths)])) {
    const rows = await readRows(req, 'redirects', { where: { from: { in: some } }, select: { from: true } });
    for (const { from } of rows) found.add(String(from));
  }
  return found;
}

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
async function readDocuments(req: PayloadRequest, keys: readonly string[]): Promise<Map<string, RawRow>> {
  const documents = new Map<string, RawRow>();
  for (const type of releasableTypes) {
    const rows = await readById(req, type, idsOf(keys, type), about);
    for (const row of rows) documents.set(`${type}/${row.id}`, row);
  }
  return documents;
}

/** Images by id. */
async function readMedia(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, RawRow>> {
  const rows = await readById(req, 'media', [...ids], { filename: true, mimeType: true, alt: true, decorative: true });
  return new Map(rows.map((row) => [String(row.id), row]));
}

const pathsIn = (references: Reference[], siteUrl: string) =>
  references.flatMap((reference) => {
    const path = reference.kind === 'address' ? pathOnSite(reference.url, siteUrl) : null;
    return path === null ? [] : [path];
  });

const queriesIn = (paths: string[]): Address[] =>
  paths.flatMap((path) => {
    const read = readPath(path);
    return read.kind === 'document' ? [read.query] : [];
  });

/** Reads all facts for the checks, in a few statements however many documents and links there are. */
export async function loadFacts(req: PayloadRequest, release: CheckedRelease): Promise<Facts> {
  const { items, dueAt, endAt } = release;
  const siteUrl = siteUrlOf(req.payload);
  const references = items.flatMap((item) => item.references);
  const paths = pathsIn(references, siteUrl);
  const slugs = await readHolders(req, [
    ...items.flatMap((item) => [...addressesOf(item), ...(endAt === null ? [] : addressesBack(item))]),
    ...queriesIn(paths),
  ]);
  const documents = await readDocuments(req, [
    ...references.flatMap((reference) => (reference.kind === 'document' ? [keyOf(reference)] : [])),
    ...[...slugs.values()].flat().map(({ key }) => key),
  ]);
  const named = items.flatMap(({ content, publicNow, fields }) => targetsIn(shapesIn(fields), [content, publicNow]));
  const exists = await new Presence(inside(req)).learn(named);
  const takenDown = items.filter(({ content }) => content === null).map(({ key }) => key);
  return {
    timeZone: await siteTimeZone(req),
    siteUrl,
    slugs,
    reservations: await readReservations(req),
    documents,
    earlier: await readEarlier(req, dueAt, documents),
    media: await readMedia(
      req,
      references.flatMap((reference) =>
        reference.kind === 'file' && reference.type === 'media' ? [reference.id] : [],
      ),
    ),
    exists,
    binned: await titlesInBin(
      req,
      named.filter((target) => !exists(target)),
    ),
    redirects: await readRedirects(req, paths),
    linking: await readLinking(req, new Set(takenDown)),
  };
}
