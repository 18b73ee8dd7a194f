import type { PayloadRequest } from 'payload';

import { siteTimeZone } from '../../../../content/globals/site/read-time-zone';
import { siteUrlOf } from '../../../../platform/site-url';
import { keyOf, type Reference } from '../content/references';
import { pathOnSite, readPath } from '../content/site-paths';
import { slugsOfItem, type SlugQuery } from '../content/slug-query';
import type { CheckedRelease } from '../context';
import type { Facts } from './facts';
import { readDocuments, readMedia } from './read-documents';
import { readEarlier } from './read-earlier';
import { readLinking } from './read-linking';
import { readRedirects } from './read-redirects';
import { readSlugs } from './read-slugs';

const pathsIn = (references: Reference[], siteUrl: string) =>
  references.flatMap((reference) => {
    const path = reference.kind === 'address' ? pathOnSite(reference.url, siteUrl) : null;
    return path === null ? [] : [path];
  });

const queriesIn = (paths: string[]): SlugQuery[] =>
  paths.flatMap((path) => {
    const read = readPath(path);
    return read.kind === 'document' ? [read.query] : [];
  });

/** Reads all facts for the checks, in a few statements however many documents and links there are. */
export async function loadFacts(req: PayloadRequest, release: CheckedRelease): Promise<Facts> {
  const { items, dueAt } = release;
  const siteUrl = siteUrlOf(req.payload);
  const references = items.flatMap((item) => item.references);
  const paths = pathsIn(references, siteUrl);
  const slugs = await readSlugs(req, [...items.flatMap(slugsOfItem), ...queriesIn(paths)]);
  const documents = await readDocuments(req, [
    ...references.flatMap((reference) => (reference.kind === 'document' ? [keyOf(reference)] : [])),
    ...[...slugs.values()].flat().map(({ key }) => key),
  ]);
  const takenDown = items.filter(({ content }) => content === null).map(({ key }) => key);
  return {
    timeZone: await siteTimeZone(req),
    siteUrl,
    slugs,
    documents,
    earlier: await readEarlier(req, dueAt, documents),
    media: await readMedia(
      req,
      references.flatMap((reference) => (reference.kind === 'media' ? [reference.id] : [])),
    ),
    redirects: await readRedirects(req, paths),
    linking: await readLinking(req, new Set(takenDown)),
  };
}
