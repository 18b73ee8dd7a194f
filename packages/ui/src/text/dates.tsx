import type { SiteLanguage } from '@civic/content/site-languages';
import type { ExpectedDate } from '@civic/content/views';

import { formatAtPrecision, type Precision } from '../format/date-at-precision';
import { expectedPhrase, expectedRemark } from '../format/expected-phrase';
import { localDate, machineDay, machineMonth } from '../format/instant';
import styles from './dates.module.css';

interface Props {
  /** ISO 8601. */
  date: string | null;
  precision: Precision;
  locale: SiteLanguage;
  timeZone: string;
}

/** The value of `datetime`: HTML supports instants, days, months and years, but no seasons. */
function machineDate(date: string, precision: Precision, timeZone: string): string | null {
  const local = localDate(date, timeZone);
  if (local === null) return null;
  switch (precision) {
    case 'exact':
      return date;
    case 'day':
      return machineDay(local);
    case 'month':
      return machineMonth(local);
    case 'year':
      return machineMonth(local).slice(0, 4);
    case 'season':
    case 'unknown':
      return null;
  }
}

/** A date with the precision to which it is known; nothing when it is unknown. */
export function DateText({ date, precision, locale, timeZone }: Props) {
  const text = formatAtPrecision(locale, date, precision, timeZone);
  if (date === null || text === null) return null;
  const machine = machineDate(date, precision, timeZone);
  return machine === null ? <span>{text}</span> : <time dateTime={machine}>{text}</time>;
}

interface ExpectedTextProps {
  expected: ExpectedDate | null;
  locale: SiteLanguage;
  timeZone: string;
}

/** The expected date and its certainty: "Очаква се през пролетта на 2027 г. – предварителна дата". */
export function ExpectedText({ expected, locale, timeZone }: ExpectedTextProps) {
  const remark = expectedRemark(locale, expected, timeZone);
  return (
    <span>
      <span className={styles.phrase}>{expectedPhrase(locale, expected, timeZone)}</span>
      {remark !== null && <span className={styles.certainty}> – {remark}</span>}
    </span>
  );
}
