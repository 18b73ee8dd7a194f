import type { Payload } from 'payload';

/** Counts what is asked of the database until the answer is called for. */
export function counting(payload: Payload): () => number {
  const { db } = payload;
  let asked = 0;
  const names = ['find', 'findOne', 'findVersions', 'queryDrafts', 'count', 'findGlobal'] as const;
  const originals = names.map((name) => [name, db[name]] as const);
  for (const [name, original] of originals) {
    Object.assign(db, {
      [name]: (...args: unknown[]) => {
        asked += 1;
        return Reflect.apply(original, db, args) as unknown;
      },
    });
  }
  return () => {
    Object.assign(db, Object.fromEntries(originals));
    return asked;
  };
}
