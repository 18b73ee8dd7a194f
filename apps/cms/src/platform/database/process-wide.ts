/**
 * One value per process. A bundler may load a module several times (a route, the instrumentation, an action), and two copies of a
 * lock do not lock.
 */
export function processWide<Value>(name: string, create: () => Value): Value {
  const key = Symbol.for(`civic.database.${name}`);
  const store = globalThis as unknown as Record<symbol, Value | undefined>;
  return (store[key] ??= create());
}
