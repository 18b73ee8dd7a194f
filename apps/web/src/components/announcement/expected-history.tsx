import type { SiteLanguage } from '@civic/content/site-languages';
import { formatAtPrecision } from '@civic/ui/format/date-at-precision';
import { messages } from '@civic/ui/messages/messages';
import { DateText } from '@civic/ui/text/dates';

import type { ExpectedDateChange } from '../../data/cards/announcement-expected';
import styles from './expected-history.module.css';

interface ExpectedHistoryProps {
  locale: SiteLanguage;
  history: ExpectedDateChange[];
  timeZone: string;
}

/** The dates promised before, each with the reason for its change. */
export function ExpectedHistory({ locale, history, timeZone }: ExpectedHistoryProps) {
  if (history.length === 0) return null;
  const texts = messages(locale).announcement;
  return (
    <section className={styles.history}>
      <h2 className={styles.title}>{texts.history}</h2>
      <ol className={styles.changes} role="list">
        {history.map((change) => (
          <li key={change.changedAt} className={styles.change}>
            <p className={styles.when}>
              {texts.changedOn} <DateText date={change.changedAt} precision="day" locale={locale} timeZone={timeZone} />
            </p>
            <p>
              {texts.earlier}:{' '}
              <s>
                {formatAtPrecision(locale, change.date, change.precision, timeZone) ?? messages(locale).dates.unknown}
              </s>
            </p>
            {change.reason && (
              <p>
                {texts.reason}: {change.reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
