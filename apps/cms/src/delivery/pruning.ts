import type { DeliveryStore } from './store';

/** On the global object, because a bundler may load this module more than once. */
const holder = globalThis as { civicDeliveryPruning?: NodeJS.Timeout };

const hour = 60 * 60 * 1000;

/** Deletes old rows every hour, a bounded number at a time, in the background. */
export function startPruning(store: DeliveryStore, logError: (error: unknown, message: string) => void): void {
  clearInterval(holder.civicDeliveryPruning);
  const clear = () => store.prune().catch((error: unknown) => logError(error, 'Old deliveries could not be removed.'));
  holder.civicDeliveryPruning = setInterval(() => void clear(), hour).unref();
}
