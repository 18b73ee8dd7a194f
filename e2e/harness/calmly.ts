import type { Stack } from './stack';

/**
 * The result of a measurement during which the site could read all it wanted. On a machine too busy for that the site shows what it has,
 * as it should, and the measurement is made again, up to four times in all; the last one counts whatever it was.
 */
export async function calmly<T>(stack: Pick<Stack, 'failedReads'>, measure: () => Promise<T>): Promise<T> {
  for (let left = 3; ; left -= 1) {
    const failed = await stack.failedReads();
    const result = await measure();
    if (left === 0 || (await stack.failedReads()) === failed) return result;
  }
}
