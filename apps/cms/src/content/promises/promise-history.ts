/** An announced date, in one language. */
export interface EarlierDate {
  id?: string | null;
  precision?: string | null;
  date?: string | Date | null;
  reason?: string | null;
  changedAt?: string | Date | null;
}

/**
 * The earlier dates that a document keeps: those on record, each with the reason as it is worded now. They cannot be added, changed
 * or dropped, because they were public.
 */
export function keepEarlier(recorded: EarlierDate[], given: EarlierDate[]): EarlierDate[] {
  return recorded.map((earlier) => {
    const row = given.find(({ id }) => id === earlier.id);
    return row ? { ...earlier, reason: row.reason } : earlier;
  });
}
