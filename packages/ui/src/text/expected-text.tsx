import type { Locale } from '@civic/content/locales';
import type { ExpectedDate } from '@civic/content/views';

import { expectedPhrase } from '../format/expected-phrase';
import { messages } from '../messages/messages';
import styles from './expected-text.module.css';

interface Props {
  expected: ExpectedDate | null;
  locale: Locale;
  timeZone: string;
}

/** When something is expected and how sure that is: "Очаква се през пролетта на 2027 г. – предварителна дата". */
export function ExpectedText({ expected, locale, timeZone }: Props) {
  const { unknown, certainties } = messages(locale).dates;
  const phrase = expectedPhrase(locale, expected, timeZone);
  const certainty = expected !== null && phrase !== unknown ? certainties[expected.certainty] : null;
  return (
    <span>
      <span className={styles.phrase}>{phrase}</span>
      {certainty !== null && <span className={styles.certainty}> – {certainty}</span>}
    </span>
  );
}
