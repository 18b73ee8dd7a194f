/** The number of days for which a document or file stays in the bin. */
export const daysInBin = 90;

const day = 24 * 60 * 60 * 1000;

/** Retention in the bin, ms. */
export const keptInBin = daysInBin * day;

/** The instant (ms, UTC) until which something is kept that was moved to the bin at an instant (ISO 8601). */
export const keptUntil = (binnedAt: string): number => Date.parse(binnedAt) + keptInBin;
