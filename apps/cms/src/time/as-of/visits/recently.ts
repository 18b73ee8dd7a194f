/** Remembers keys for `lifetime` ms, the last `most` of them. */
export function createRecently(lifetime: number, most: number, now: () => number = Date.now) {
  const known = new Map<string, number>();
  return {
    /** Whether the key is new or has expired. */
    add(key: string): boolean {
      const before = known.get(key);
      if (before !== undefined && now() - before < lifetime) return false;
      known.delete(key);
      known.set(key, now());
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return true;
    },
  };
}
