import { documentTag } from '@civic/content/cache-tags';
import type { DocumentType } from '@civic/content/content-types';
import type { Locale } from '@civic/content/locales';
import { nextTransition, type Timed } from '@civic/content/timeline';

import { readCms } from './cms-client';
import { ContentUnavailableError } from './errors';
import type { RawDocuments } from './raw-documents';
import { readThrough, type Item } from './read-through';

/** As many ids as fit into a request line with room to spare. */
const idsPerRequest = 100;

export const tombstoneName = (type: DocumentType, id: string) => `${type}/${id}`;

export const documentKey = (type: DocumentType, locale: Locale, id: string) => `document/${type}/${locale}/${id}`;

async function load<Type extends DocumentType>(type: Type, locale: Locale, ids: string[]) {
  const batches = Array.from({ length: Math.ceil(ids.length / idsPerRequest) }, (_, index) =>
    ids.slice(index * idsPerRequest, (index + 1) * idsPerRequest),
  );
  const answers = await Promise.all(
    batches.map((batch) =>
      readCms<{ docs: RawDocuments[Type][] }>(type, {
        'where[id][in]': batch.join(','),
        locale,
        'fallback-locale': 'none',
        depth: 0,
        limit: batch.length,
        pagination: 'false',
      }),
    ),
  );
  return new Map(answers.flatMap(({ docs }) => docs.map((document) => [document.id, document] as const)));
}

function transitionOf(document: object): number | undefined {
  return 'publishAt' in document ? nextTransition(document as Timed, Date.now()) : undefined;
}

/**
 * Documents by id, in one language. Those that visitors may not see are missing, and so are those that were never read while
 * the CMS cannot be reached.
 */
export async function readDocuments<Type extends DocumentType>(
  type: Type,
  locale: Locale,
  ids: Iterable<string>,
): Promise<Map<string, RawDocuments[Type]>> {
  const known = await readKnown(type, locale, ids);
  const visible = new Map<string, RawDocuments[Type]>();
  for (const [id, document] of known) if (document) visible.set(id, document);
  return visible;
}

/** One document; `null` when visitors may not see it. @throws ContentUnavailableError */
export async function readDocument<Type extends DocumentType>(
  type: Type,
  locale: Locale,
  id: string,
): Promise<RawDocuments[Type] | null> {
  const known = await readKnown(type, locale, [id]);
  const document = known.get(id);
  if (document === undefined) throw new ContentUnavailableError(documentKey(type, locale, id));
  return document;
}

function readKnown<Type extends DocumentType>(type: Type, locale: Locale, ids: Iterable<string>) {
  const items = [...new Set(ids)].map((id): Item => ({
    id,
    key: documentKey(type, locale, id),
    tags: [documentTag(type, id)],
  }));
  if (items.length === 0) return Promise.resolve(new Map<string, RawDocuments[Type] | null>());
  return readThrough<RawDocuments[Type]>({
    items,
    load: (wanted) => load(type, locale, wanted),
    until: transitionOf,
    tombstone: (id) => tombstoneName(type, id),
  });
}
