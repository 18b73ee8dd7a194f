const RealDate = Date;
const realNow = Date.now;

/** How far this process's clock is ahead of the machine's, ms. */
let offset = 0;

/** The machine's clock, moved. It goes on from where it was moved to, so that two writes never have one instant by force. */
class MovedDate extends RealDate {
  constructor(...given: unknown[]) {
    // Without arguments it is now, as of the built-in one.
    super(...((given.length === 0 ? [MovedDate.now()] : given) as [number]));
  }

  static override now = () => realNow() + offset;
}

/** Moves the clock of this process to an instant, ms, UTC. */
export function moveClock(instant: number): void {
  globalThis.Date = MovedDate as DateConstructor;
  offset = instant - realNow();
}
