export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The pauses between two questions, ms: they get longer, so that those who wait do not keep the processor from those who work. */
const pauses = { first: 50, last: 250, growth: 1.25 };

/**
 * Polls until `probe` returns something truthy; throws with the last error after `timeout` ms. The time-out is for
 * results that never arrive: their delay on a busy machine is no reason to fail.
 */
export async function eventually<T>(probe: () => Promise<T>, timeout = 90_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeout;
  let lastError: unknown = new Error('never true');
  let length = pauses.first;
  while (Date.now() < deadline) {
    try {
      const value = await probe();
      if (value) return value;
    } catch (error) {
      lastError = error;
    }
    await pause(length);
    length = Math.min(pauses.last, length * pauses.growth);
  }
  throw new Error(`not within ${timeout} ms: ${lastError instanceof Error ? lastError.message : String(lastError)}`);
}

/** Waits until an assertion holds; throws what it says at the end. For what a screen shows a moment after the act that was waited for. */
export const holds = (assertion: () => Promise<unknown>) =>
  eventually(async () => {
    await assertion();
    return true;
  });
