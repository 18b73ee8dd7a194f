import type { Stack } from './stack';
import { pause } from './wait';
import { askedFrom, enough, watch, type Sighting, type Watched } from './watch';

/** The longest time after which the site reads again what it could not read, with room, ms. */
export const readsAgainWithin = 8_000;

/**
 * Watches across an instant (ms, UTC) until each address has given enough answers to questions asked when everybody must see what
 * changed. That is from `shownFrom()` on, called at the instant, or, on a machine so busy that reads of the site failed, from when it
 * has long read again what it could not.
 */
export async function watchAcross(
  stack: Pick<Stack, 'failedReads'>,
  all: Watched[],
  instant: number,
  shownFrom: () => Promise<number> | number,
): Promise<{ seen: Map<string, Sighting[]>; from: number }> {
  let failed = await stack.failedReads();
  let from = Infinity;
  const isOver = (own: Sighting[]) => askedFrom(own, from).length >= enough;
  const { seen, over } = watch(all, [instant], isOver);
  await pause(instant - Date.now());
  from = await shownFrom();
  await over;
  // A read that takes too long is known only now: the answers that waited for it are there.
  for (let now = await stack.failedReads(); now !== failed; now = await stack.failedReads()) {
    failed = now;
    from = Date.now() + readsAgainWithin;
    const again = watch(all, [], isOver);
    await again.over;
    for (const [name, own] of again.seen) seen.get(name)?.push(...own);
  }
  return { seen, from };
}
