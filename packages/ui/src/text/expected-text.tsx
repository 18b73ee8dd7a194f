import type { SiteLanguage } from '@civic/content/site-languages';
import type { ExpectedDate } from '@civic/content/views';

import { expectedPhrase, expectedRemark } from '../format/expected-phrase';
import styles from './expected-text.module.css';

interface Props {
  expected: ExpectedDate | null;
  locale: SiteLanguage;
  timeZone: string;
}

/** The expected date and its certainty: "Очаква се през пролетта на 2027 г. – предварителна дата". */
export function ExpectedText({ expected, locale, timeZone }: Props) {
  const remark = expectedRemark(locale, expected, timeZone);
  return (
    <span>
      <span className={styles.phrase}>{expectedPhrase(locale, expected, timeZone)}</span>
      {remark !== null && <span className={styles.certainty}> – {remark}</span>}
    </span>
  );
}
