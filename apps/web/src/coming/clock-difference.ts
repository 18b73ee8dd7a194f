interface Exchange {
  /** When the question left and when the answer was there, by this clock, ms. */
  sent: number;
  received: number;
  /** What the other clock said in between, ms. */
  told: number;
}

/** Clocks are read in whole milliseconds. */
const grain = 1;

/**
 * How far this clock is ahead of the other one, ms; negative when it is behind, and 0 where the exchange took too long to tell them
 * apart.
 */
export function clockDifference({ sent, received, told }: Exchange): number {
  const difference = (sent + received) / 2 - told;
  const uncertainty = (received - sent) / 2 + grain;
  return Math.abs(difference) <= uncertainty ? 0 : Math.round(difference);
}
