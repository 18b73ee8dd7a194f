import { globalTypes } from '@civic/content/content-types';
import type { PayloadRequest } from 'payload';

import { namingOf } from '../../../../content/references/uses';
import { releasableTypes } from '../../plan';
import { titleOf } from '../../publication/documents';
import { documentWords, labelWords, type Words } from '../words';
import type { LinkingDocument } from './facts';
import { readById } from './read-rows';

/** What globals and documents (`globals/slug`, `type/id`) are called within a sentence, one statement per type; globals first. */
async function readNames(req: PayloadRequest, keys: ReadonlySet<string>): Promise<Map<string, Words>> {
  const names = new Map<string, Words>();
  for (const slug of globalTypes) {
    const config = req.payload.globals.config.find((candidate) => candidate.slug === slug);
    if (keys.has(`globals/${slug}`)) names.set(`globals/${slug}`, labelWords(config?.label, slug));
  }
  for (const type of releasableTypes) {
    const ids = [...keys].flatMap((key) => (key.startsWith(`${type}/`) ? [key.slice(type.length + 1)] : []));
    const rows = await readById(req, type, ids, { title: true, name: true });
    for (const row of rows) names.set(`${type}/${row.id}`, documentWords(titleOf(row), type));
  }
  return names;
}

/** The published documents and globals that link to one of the documents (`type/id`). */
export async function readLinking(req: PayloadRequest, wanted: ReadonlySet<string>): Promise<LinkingDocument[]> {
  const live = (await namingOf(req, [...wanted])).filter(({ layer }) => layer === 'live');
  const targets = new Map(live.map((naming) => [naming.source, naming.targets]));
  const names = await readNames(req, new Set(targets.keys()));
  return [...names].map(([key, words]) => ({ key, words, targets: targets.get(key) ?? new Set() }));
}
