'use client';

import type { ExpectedDate } from '@civic/content/views';

import { useTexts } from '../translations/use-texts';
import { tellExpected } from './earlier-date';
import styles from './site-time-input.module.css';

interface Props {
  expected: ExpectedDate;
  language: string;
  timeZone: string;
}

/** The expected date as visitors will read it, in the words of the site. */
export function ExpectedSentence({ expected, language, timeZone }: Props) {
  const { t } = useTexts();
  return (
    <p className={styles.sentence}>
      {t('expectedDate:publicReads')} <output>{tellExpected(expected, timeZone, language)}</output>
    </p>
  );
}
