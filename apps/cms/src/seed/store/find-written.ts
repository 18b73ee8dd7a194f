import type { Payload } from 'payload';

import type { WrittenCollection } from '../content/documents';
import type { DocumentSeed } from '../seedable';
import { writtenLanguages } from '../localized';
import { firstPaths, naturalKey, type NaturalKey } from './natural-keys';

type Keyed = { key: string; natural: NaturalKey };

/** Documents that still have their name or slug, whether published or not, in the bin too. */
async function findByNature(payload: Payload, collection: WrittenCollection, wanted: Keyed[]) {
  const found = new Map<string, string>();
  for (const locale of writtenLanguages) {
    const field = wanted[0]?.natural.field ?? 'slug';
    const { docs } = await payload.find({
      collection,
      locale,
      where: { [field]: { in: wanted.map(({ natural }) => natural[locale]) } },
      depth: 0,
      pagination: false,
      trash: true,
      select: { [field]: true },
    });
    for (const doc of docs) {
      const value: unknown = Object.entries(doc).find(([name]) => name === field)?.[1];
      const match = wanted.find(({ natural }) => natural[locale] === value);
      if (match) found.set(match.key, doc.id);
    }
  }
  return found;
}

/** Documents whose address an editor has changed: a redirect leads to them from the original one. */
async function findByRedirect(payload: Payload, collection: WrittenCollection, wanted: Keyed[]) {
  const found = new Map<string, string>();
  const paths = wanted.flatMap(({ natural }) => firstPaths(collection, natural));
  if (paths.length === 0) return found;
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { in: paths } },
    depth: 0,
    pagination: false,
  });
  for (const { from, to } of docs) {
    const match = wanted.find(({ natural }) => firstPaths(collection, natural).includes(from));
    if (match && to?.relationTo === collection && typeof to.value === 'string') found.set(match.key, to.value);
  }
  return found;
}

/** The ids, by key, of the demo's existing documents, however an editor has changed them. */
export async function findWritten<Collection extends WrittenCollection>(
  payload: Payload,
  collection: Collection,
  seeds: DocumentSeed<Collection>[],
): Promise<Map<string, string>> {
  const wanted = seeds.map(({ key, data }) => ({ key, natural: naturalKey(collection, data) }));
  const found = await findByNature(payload, collection, wanted);
  const missing = wanted.filter(({ key }) => !found.has(key));
  return new Map([...found, ...(await findByRedirect(payload, collection, missing))]);
}
