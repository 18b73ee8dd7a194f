/** A reading of the server's clock from one exchange. */
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

/** The reading from a response with the time `server`, requested at `before` and received at `after`: it was written half-way between. */
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

/** The server's current time, ms, UTC, from an earlier reading; independent of the visitor's wall clock. */
export const serverNow = (reading: ClockReading): number => reading.server + performance.now() - reading.monotonic;

/** More than clocks drift apart in an hour, ms. */
const drift = 1500;

/**
 * Whether the browser's two clocks have diverged since the reading: the computer slept, or its clock was set. It is impossible
 * to know which of the two is right, so the server must be asked again.
 */
export function isDoubtful(reading: ClockReading): boolean {
  const { monotonic, wall } = browserClocks();
  return Math.abs(wall - reading.wall - (monotonic - reading.monotonic)) > drift;
}
