import { seasonOf } from '@civic/content/season';

import { messages, type Language } from '../messages/messages';
import type { LocalDate } from './local-date';

/** `пролетта на 2027 г.`, `spring 2027`; a winter has both of its years: `зимата на 2027/2028 г.`. */
export function formatSeason(language: Language, date: LocalDate): string {
  const { dates } = messages(language);
  const { season, year } = seasonOf(date);
  return dates.inSeason(dates.seasons[season], season === 'winter' ? `${year}/${year + 1}` : String(year));
}
