import type { CollectionSlug, Payload } from 'payload';

import { notInBin } from '../../../platform/rows/bin';
import type { Reader } from '../ledger/ledger';
import type { Keeps } from './rich-text';

/** Few enough for the parameters of one statement. */
const atOnce = 500;

/** MongoDB rejects a whole query that names an id of another form, such as one in a text copied from elsewhere. */
const canBeId = (payload: Payload, id: string) => payload.db.name !== 'mongoose' || /^[\da-f]{24}$/i.test(id);

async function existing({ payload, req }: Reader, type: string, ids: string[]): Promise<string[]> {
  if (!(type in payload.collections)) return [];
  const hasBin = payload.collections[type as CollectionSlug].config.trash;
  const found: string[] = [];
  const possible = ids.filter((id) => canBeId(payload, id));
  for (let start = 0; start < possible.length; start += atOnce) {
    const { docs } = await payload.db.find<{ id: string | number }>({
      collection: type as CollectionSlug,
      where: { and: [{ id: { in: possible.slice(start, start + atOnce) } }, ...(hasBin ? [notInBin()] : [])] },
      select: { createdAt: true },
      sort: 'id',
      limit: 0,
      pagination: false,
      req,
    });
    found.push(...docs.map(({ id }) => `${type}/${id}`));
  }
  return found;
}

/** The documents and files that exist, as far as somebody has asked; what is in the bin does not. */
export class Presence {
  readonly #known = new Map<string, boolean>();

  constructor(private readonly reader: Reader) {}

  /** Looks up those of the targets (`type/id`) that nobody has asked for yet, in one query a type. */
  async learn(targets: Iterable<string>): Promise<Keeps> {
    const byType = new Map<string, string[]>();
    for (const target of new Set(targets)) {
      if (this.#known.has(target)) continue;
      this.#known.set(target, false);
      const end = target.indexOf('/');
      const type = target.slice(0, end);
      byType.set(type, [...(byType.get(type) ?? []), target.slice(end + 1)]);
    }
    for (const [type, ids] of byType) {
      for (const target of await existing(this.reader, type, ids)) this.#known.set(target, true);
    }
    return (target) => this.#known.get(target) ?? false;
  }
}
