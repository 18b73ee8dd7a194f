export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Polls every 50 ms until `probe` returns something truthy; throws with the last error after `timeout` ms. The time-out is for
 * results that never arrive: their delay on a busy machine is no reason to fail.
 */
export async function eventually<T>(probe: () => Promise<T>, timeout = 45_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeout;
  let lastError: unknown = new Error('never true');
  while (Date.now() < deadline) {
    try {
      const value = await probe();
      if (value) return value;
    } catch (error) {
      lastError = error;
    }
    await pause(50);
  }
  throw new Error(`not within ${timeout} ms: ${lastError instanceof Error ? lastError.message : String(lastError)}`);
}
