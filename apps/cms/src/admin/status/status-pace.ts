import type { DocumentStatus } from '../../time/releases/plan';

const rarely = 60_000;
/** Time that a due change takes to be done, ms. */
const moment = 1500;

/** Time for which a status may be shown before it is reloaded, ms; `now` in ms since the epoch. */
export function statusPace(status: DocumentStatus | null, now: number): number {
  if (!status?.next) return rarely;
  const left = Date.parse(status.next.at) - now;
  return Math.min(rarely, Math.max(0, left) + moment);
}
