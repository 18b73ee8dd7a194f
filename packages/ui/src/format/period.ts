import { messages, type Language } from '../messages/messages';
import { localDate } from './instant';

interface Period {
  /** ISO 8601; `null` in a draft that does not have it yet. */
  start: string | null;
  end: string | null;
}

/** `2020–2022 г.`, `2020–2022`; `от 2020 г.`, `since 2020` without an end; empty without a valid start. */
export function formatPeriod(language: Language, { start, end }: Period, timeZone: string): string {
  const { dates } = messages(language);
  const first = start === null ? null : localDate(start, timeZone);
  const last = end === null ? null : localDate(end, timeZone);
  if (first === null) return '';
  if (last === null) return dates.since(first.year);
  return dates.year(first.year === last.year ? first.year : `${first.year}–${last.year}`);
}
