import { toAdminLanguage } from '@civic/content/admin-languages';
import type { DatePrecision, ExpectedDate } from '@civic/content/views';
import { formatAtPrecision } from '@civic/ui/format/date-at-precision';
import { expectedPhrase, expectedRemark } from '@civic/ui/format/expected-phrase';
import { messages } from '@civic/ui/messages/messages';

import { siteTime } from '../../platform/words/site-time-line';

/** The sentence of the site: `Очаква се през май 2027 г. – потвърдена дата`. */
export function tellExpected(expected: ExpectedDate, timeZone: string, language: string): string {
  const locale = toAdminLanguage(language);
  const remark = expectedRemark(locale, expected, timeZone);
  return [expectedPhrase(locale, expected, timeZone), ...(remark === null ? [] : [remark])].join(' – ');
}

/** A row of the history of an expected date. */
export interface EarlierDate {
  precision?: DatePrecision | null;
  date?: string | null;
  changedAt?: string | null;
}

const changed = { bg: 'променена на', en: 'changed on' };

/** The date announced before, and the time of its withdrawal: `май 2027 г.`, `променена на 03.03.2027, 10:15`. */
export function tellEarlierDate({ precision, date, changedAt }: EarlierDate, timeZone: string, language: string) {
  const locale = toAdminLanguage(language);
  const told = formatAtPrecision(locale, date ?? null, precision ?? 'unknown', timeZone);
  return {
    told: told ?? messages(locale).dates.unknown,
    changed: changedAt ? `${changed[locale]} ${siteTime(Date.parse(changedAt), timeZone, language)}` : null,
  };
}
