/** What one exchange with the server told about its clock. */
export interface ClockReading {
  /** The server's clock, ms, UTC. */
  server: number;
  /** The browser's monotonic clock at the same moment, ms. */
  monotonic: number;
  /** The browser's wall clock at the same moment, ms; it may be hours wrong. */
  wall: number;
}

/** Reads the clocks of the browser. */
export const browserClocks = () => ({ monotonic: performance.now(), wall: Date.now() });

/** The reading of an answer that says `server`, asked at `before` and here at `after`: it was written half-way between. */
export function readingOf(
  server: number,
  before: ReturnType<typeof browserClocks>,
  after: ReturnType<typeof browserClocks>,
): ClockReading {
  return {
    server,
    monotonic: (before.monotonic + after.monotonic) / 2,
    wall: after.wall - (after.monotonic - before.monotonic) / 2,
  };
}

/** What the server's clock shows now, ms, UTC, by an earlier reading; the visitor's wall clock has no part in it. */
export const serverNow = (reading: ClockReading): number => reading.server + performance.now() - reading.monotonic;

/** More than clocks drift apart in an hour, ms. */
const drift = 1500;

/**
 * Whether the browser's two clocks have gone apart since the reading: the computer slept, or somebody set its clock. Which of the
 * two is right nobody can tell, so the server has to be asked again.
 */
export function isDoubtful(reading: ClockReading): boolean {
  const { monotonic, wall } = browserClocks();
  return Math.abs(wall - reading.wall - (monotonic - reading.monotonic)) > drift;
}
