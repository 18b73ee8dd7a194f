'use client';

import type { ExpectedDate } from '@civic/content/views';
import { expectedPhrase, expectedRemark } from '@civic/ui/format/expected-phrase';

import { expectedTexts } from './expected-texts';
import styles from './site-time-input.module.css';
import { siteTimeLanguage } from './texts';

interface Props {
  expected: ExpectedDate;
  language: string;
  timeZone: string;
}

/** What visitors will read, in the words of the site. */
export function ExpectedSentence({ expected, language, timeZone }: Props) {
  const locale = siteTimeLanguage(language);
  const parts = [expectedPhrase(locale, expected, timeZone), expectedRemark(locale, expected, timeZone)];
  return (
    <p className={styles.sentence}>
      {expectedTexts(language).publicReads} <output>{parts.filter((part) => part !== null).join(' – ')}</output>
    </p>
  );
}
