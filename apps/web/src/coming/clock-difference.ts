interface Exchange {
  /** The start and end of the request by this clock, ms. */
  sent: number;
  received: number;
  /** The time of the other clock in between, ms. */
  told: number;
}

/** The resolution of the clocks: they are read in whole milliseconds. */
const grain = 1;

/**
 * The time by which this clock is ahead of the other one, ms; negative when it is behind, and 0 when the exchange took too long
 * to measure the difference.
 */
export function clockDifference({ sent, received, told }: Exchange): number {
  const difference = (sent + received) / 2 - told;
  const uncertainty = (received - sent) / 2 + grain;
  return Math.abs(difference) <= uncertainty ? 0 : Math.round(difference);
}
