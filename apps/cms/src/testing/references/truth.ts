import { draftedTypes, globalTypes } from '@civic/content/content-types';
import { createLocalReq, type Payload } from 'payload';

import { referencesSlug, type ReferenceRow } from '../../content/references/collection';
import { fieldsOfSource, readLayer, sourceOf, targetsNamedIn } from '../../content/references/named-in';

const layers = ['live', 'draft'] as const;

/** What all content names, told from the content alone, as lines of `layer source target`. */
async function inContent(payload: Payload): Promise<string[]> {
  const req = await createLocalReq({}, payload);
  const keys: string[] = globalTypes.map((slug) => `globals/${slug}`);
  for (const collection of draftedTypes) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      select: {},
      sort: 'id',
      limit: 0,
      pagination: false,
    });
    keys.push(...docs.map(({ id }) => `${collection}/${id}`));
  }
  const lines: string[] = [];
  for (const key of keys) {
    const source = sourceOf(key);
    if (!source) throw new Error(`${key} is not looked at.`);
    for (const layer of layers) {
      const content = await readLayer(req, source, layer);
      for (const target of targetsNamedIn(fieldsOfSource(req, source), content))
        lines.push(`${layer} ${key} ${target}`);
    }
  }
  return lines.sort();
}

/** What the index tells, in the same form. */
export async function inIndex(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<ReferenceRow>({ collection: referencesSlug, limit: 0, pagination: false });
  return docs
    .filter(({ layer }) => layers.some((one) => one === layer))
    .map(({ source, layer, target }) => `${layer} ${source} ${target}`)
    .sort();
}

/** Lines that only the content has (`missing`) or only the index (`wrong`), and how many it tells in all. */
export async function compare(payload: Payload) {
  const [content, index] = [await inContent(payload), await inIndex(payload)];
  return {
    missing: content.filter((line) => !index.includes(line)),
    wrong: index.filter((line, place) => !content.includes(line) || index.indexOf(line) !== place),
    told: content.length,
  };
}
