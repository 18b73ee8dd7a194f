import { siteLanguages } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import type { RawRow } from '../../platform/rows/raw-row';
import { referencesSlug, type Layer, type ReferenceRow } from './collection';
import { fieldsOfSource, readLayer, sourceOf, targetOf, type Source } from './named-in';
import { referencesOf, type Reference } from './references';

/** A source (`type/id`, `globals/slug`) that names some of the targets asked for, in one layer. */
export interface Naming {
  source: string;
  layer: Layer;
  /** `type/id`. */
  targets: Set<string>;
}

/** How many targets a query names. */
const chunk = 200;

/** What names one of the documents and files (`type/id`), layer by layer. */
export async function namingOf(req: PayloadRequest, targets: readonly string[]): Promise<Naming[]> {
  const namings = new Map<string, Naming>();
  for (let start = 0; start < targets.length; start += chunk) {
    const { docs } = await req.payload.db.find<ReferenceRow>({
      collection: referencesSlug,
      where: { target: { in: targets.slice(start, start + chunk) } },
      sort: ['source', 'layer'],
      limit: 0,
      pagination: false,
      req,
    });
    for (const { source, layer, target } of docs) {
      const key = `${layer} ${source}`;
      const naming = namings.get(key) ?? { source, layer, targets: new Set() };
      naming.targets.add(target);
      namings.set(key, naming);
    }
  }
  return [...namings.values()];
}

/** A source with its content in a layer, and the places in it that name a target. */
export interface Use {
  source: Source;
  layer: Layer;
  content: RawRow;
  places: Reference[];
}

/** Where exactly a source names a target; `null` when it does no more. */
export async function findUse(
  req: PayloadRequest,
  { source: key, layer }: Pick<Naming, 'source' | 'layer'>,
  target: string,
): Promise<Use | null> {
  const source = sourceOf(key);
  const content = source && (await readLayer(req, source, layer));
  if (!source || !content) return null;
  const places = referencesOf(fieldsOfSource(req, source), content, siteLanguages).filter(
    (reference) => targetOf(reference) === target,
  );
  return places.length > 0 ? { source, layer, content, places } : null;
}
