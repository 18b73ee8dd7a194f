import type { DocumentStatus } from '../../time/releases/plan';

const rarely = 60_000;
/** What is due takes a moment until it is done, ms. */
const moment = 1500;

/** How long a status may be shown before it is asked for again, ms; `now` in ms since the epoch. */
export function statusPace(status: DocumentStatus | null, now: number): number {
  if (!status?.next) return rarely;
  const left = Date.parse(status.next.at) - now;
  return Math.min(rarely, Math.max(0, left) + moment);
}
