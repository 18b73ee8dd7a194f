import type { Ticker } from './ticker';

/** On the global object, because a bundler may load this module more than once. */
const holder = globalThis as { civicTicker?: Ticker };

/** The ticker of this process; `undefined` in commands, and where it is switched off. */
export const currentTicker = (): Ticker | undefined => holder.civicTicker;

/** Starts a ticker in place of the previous one. */
export function runTicker(ticker: Ticker): void {
  void holder.civicTicker?.stop();
  holder.civicTicker = ticker;
  ticker.start();
}
