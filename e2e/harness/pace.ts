/** The number of requests by which the machine is judged: it may be busier now than a minute ago. */
const judgedBy = 30;

/** How long this file's latest requests took, ms. */
const latest: number[] = [];

/** The duration of the work, ms. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Makes a request, and notes how long it took. */
export async function paced<T>(request: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  try {
    return await request();
  } finally {
    latest.push(performance.now() - begun);
    if (latest.length > judgedBy) latest.shift();
  }
}

/**
 * The least time to plan with, ms: work that takes no time to speak of, with the longest breath that a busy machine takes in between.
 */
const least = 2_000;

/** Beyond this the room grows more slowly, ms: what takes long has had its share of delays already. */
const long = 2_000;

/** A duration with room for a machine that gets slower in the meantime: four times as long, and twice what is long anyway; ms. */
export const withRoom = (milliseconds: number) => least + 2 * milliseconds + 2 * Math.min(milliseconds, long);

/**
 * The time in which so many requests are made one after the other, with room to spare, ms: what the latest requests took decides. So a
 * quiet machine waits for seconds, and a busy one is not late.
 */
export function timeFor(requests: number): number {
  const mean = latest.reduce((sum, duration) => sum + duration, 0) / Math.max(1, latest.length);
  return withRoom(Math.max(0, ...latest) + requests * mean);
}

/** An instant (ISO 8601) that is still to come after so many requests. */
export const soon = (requests: number) => new Date(Date.now() + timeFor(requests)).toISOString();
