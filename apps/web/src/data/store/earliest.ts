/** The earliest of the instants that are set; `undefined` when none is. */
export function earliest(instants: Iterable<number | undefined>): number | undefined {
  const set = [...instants].filter((instant) => instant !== undefined);
  return set.length > 0 ? Math.min(...set) : undefined;
}
