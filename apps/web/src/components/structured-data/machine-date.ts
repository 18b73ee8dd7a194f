import type { DatePrecision } from '@civic/content/views';
import { localDate, machineDay, machineMonth } from '@civic/ui/format/instant';

interface Dated {
  precision: DatePrecision;
  /** ISO 8601. */
  date: string | null;
}

/** A date in ISO 8601 with the precision to which it is known; `null` if ISO 8601 has no such form, as for a season. */
export function machineDate({ precision, date }: Dated, timeZone: string): string | null {
  const local = date === null ? null : localDate(date, timeZone);
  if (local === null) return null;
  switch (precision) {
    case 'exact':
      return date;
    case 'day':
      return machineDay(local);
    case 'month':
      return machineMonth(local);
    case 'season':
    case 'unknown':
      return null;
  }
}
