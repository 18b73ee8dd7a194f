import type { Courier } from './courier';

/** On the global object, because a development server reloads this module on every change. */
const holder = globalThis as { civicCourier?: Courier };

/** The courier of this process; `undefined` in commands, which leave their rows to the server. */
export const currentCourier = (): Courier | undefined => holder.civicCourier;

/** Starts a courier in place of the previous one. */
export function runCourier(courier: Courier): void {
  holder.civicCourier?.stop();
  holder.civicCourier = courier;
  courier.start();
}
