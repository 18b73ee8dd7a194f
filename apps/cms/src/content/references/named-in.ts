import { draftedTypes, globalTypes, type DraftedType, type GlobalType } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';
import type { FlattenedField, PayloadRequest } from 'payload';

import { isInBin } from '../../platform/rows/bin';
import { plainRow, readMainRow } from '../../platform/rows/main-row';
import { readNewest, readNewestOfGlobal } from '../../platform/rows/newest-version';
import { isRow, type RawRow } from '../../platform/rows/raw-row';
import { fieldsOf, globalFieldsOf } from '../../platform/upstream/flattened-fields';
import type { Layer } from './collection';
import { keyOf, referencesOf, type Reference } from './references';

/** What can name documents and files: a document with drafts, or a global. */
export type Source = { kind: 'document'; type: DraftedType; id: string } | { kind: 'global'; type: GlobalType };

/** The source of a key (`type/id`, `globals/slug`); `null` for anything else that is written. */
export function sourceOf(key: string): Source | null {
  const cut = key.indexOf('/');
  const [group, id] = [key.slice(0, cut), key.slice(cut + 1)];
  const slug = group === 'globals' ? globalTypes.find((one) => one === id) : undefined;
  if (slug) return { kind: 'global', type: slug };
  const type = draftedTypes.find((one) => one === group);
  return type ? { kind: 'document', type, id } : null;
}

export const fieldsOfSource = (req: PayloadRequest, source: Source): FlattenedField[] =>
  source.kind === 'document' ? fieldsOf(req.payload, source.type) : globalFieldsOf(req.payload, source.type);

async function readRow(req: PayloadRequest, source: Source): Promise<RawRow | null> {
  if (source.kind === 'document') return readMainRow(req, source.type, source.id);
  const row: unknown = await req.payload.db.findGlobal({ slug: source.type, locale: 'all', req });
  return isRow(row) ? plainRow(row) : null;
}

async function readDraft(req: PayloadRequest, source: Source): Promise<RawRow | null> {
  const newest = await (source.kind === 'document'
    ? readNewest(req, source.type, source.id)
    : readNewestOfGlobal(req, source.type));
  return newest?.content._status === 'draft' && !isInBin(newest.content) ? newest.content : null;
}

/**
 * The content of a layer in all languages: what is public, or the newest version while that is a draft; `null` where there is none, and in the
 * bin.
 */
export async function readLayer(req: PayloadRequest, source: Source, layer: Layer): Promise<RawRow | null> {
  if (layer === 'draft') return readDraft(req, source);
  const row = await readRow(req, source);
  return row?._status === 'published' ? row : null;
}

/** The document or file (`type/id`) that a reference names; `undefined` for an address. */
export function targetOf(reference: Reference): string | undefined {
  return reference.kind === 'address' ? undefined : keyOf(reference);
}

/** The documents and files (`type/id`) that a content names in any language, each once, sorted. */
export function targetsNamedIn(fields: readonly FlattenedField[], content: RawRow | null): string[] {
  if (!content) return [];
  const targets = referencesOf(fields, content, siteLanguages).map(targetOf);
  return [...new Set(targets.filter((target) => target !== undefined))].sort();
}
