'use client';

import type { ReactNode } from 'react';

import { useTexts } from '../translations/use-texts';
import styles from './site-time-input.module.css';
import { useSiteTimeZone } from './use-site-time-zone';

interface Props {
  label: ReactNode;
  children: (timeZone: string) => ReactNode;
}

/** Content that needs the zone of the site; until the zone is known, its label and the reason for the wait. */
export function ZoneWait({ label, children }: Props) {
  const { t } = useTexts();
  const timeZone = useSiteTimeZone();
  if (timeZone !== null) return children(timeZone);
  return (
    <div aria-busy="true" className={styles.field}>
      <div className={styles.label}>{label}</div>
      <div className={styles.line}>{t('siteTime:loading')}</div>
    </div>
  );
}
