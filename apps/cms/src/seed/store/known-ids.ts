import type { Reference, SeedCollection } from '../reference';

/** The ids of the demo's documents created so far. */
export interface KnownIds {
  add(collection: SeedCollection, key: string, id: string): void;
  has(collection: SeedCollection, key: string): boolean;
  /** @throws when the document does not exist yet. */
  of(reference: Reference): string;
}

export function createKnownIds(): KnownIds {
  const ids = new Map<string, string>();
  return {
    add: (collection, key, id) => ids.set(`${collection}/${key}`, id),
    has: (collection, key) => ids.has(`${collection}/${key}`),
    of: ({ refersTo, key }) => {
      const id = ids.get(`${refersTo}/${key}`);
      if (id === undefined) throw new Error(`The demo content refers to ${refersTo}/${key}, which does not exist yet.`);
      return id;
    },
  };
}
