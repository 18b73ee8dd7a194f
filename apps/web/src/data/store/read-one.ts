import type { CmsAnswer } from './cms-client';
import { ContentUnavailableError } from './errors';
import { readThrough } from './read-through';

interface One<Value> {
  key: string;
  tags: readonly string[];
  /** `answer` is `null` if the CMS has no such thing. */
  load(): Promise<CmsAnswer<Value | null>>;
}

/** Reads a single thing as `readThrough` does. @throws ContentUnavailableError when it was never known. */
export async function readOne<Value>({ key, tags, load }: One<Value>): Promise<Value | null> {
  const values = await readThrough<Value>({
    items: [{ id: key, key, tags }],
    load: async () => {
      const { answer, nextChange } = await load();
      return { values: new Map(answer === null ? [] : [[key, answer]]), untilOf: () => nextChange };
    },
  });
  const value = values.get(key);
  if (value === undefined) throw new ContentUnavailableError(key);
  return value;
}
