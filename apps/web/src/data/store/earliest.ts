/** The earliest of the given instants; `undefined` if there are none. */
export function earliest(instants: Iterable<number | undefined>): number | undefined {
  const set = [...instants].filter((instant) => instant !== undefined);
  return set.length > 0 ? Math.min(...set) : undefined;
}
