/** As many as an endpoint is asked for at once. */
const most = 200;

type Keys<Value> = (keys: string[]) => Promise<ReadonlyMap<string, Value>>;

/**
 * Collects the questions of all cells that appear at once, so that a list sends one request and not one per row.
 * @param load answers at most 200 different keys; what it leaves out has no value.
 * @returns the value of one key, or `null`; rejects as `load` does.
 */
export function inBatches<Value>(load: Keys<Value>): (key: string) => Promise<Value | null> {
  let waiting = new Map<string, ((value: Promise<Value | null>) => void)[]>();

  const send = () => {
    const asked = [...waiting];
    waiting = new Map();
    for (let first = 0; first < asked.length; first += most) {
      const part = asked.slice(first, first + most);
      const answer = load(part.map(([key]) => key));
      for (const [key, resolvers] of part) {
        const value = answer.then((values) => values.get(key) ?? null);
        for (const resolve of resolvers) resolve(value);
      }
    }
  };

  return (key) => {
    if (waiting.size === 0) setTimeout(send, 0);
    return new Promise((resolve) => waiting.set(key, [...(waiting.get(key) ?? []), resolve]));
  };
}
