export type Random = () => number;

/** Numbers in [0, 1) that are the same on every run for one seed (mulberry32), so that pictures keep their bytes. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number between two bounds, the lower one included. */
export const between = (random: Random, low: number, high: number) => low + random() * (high - low);
