'use client';

import { useRowLabel, useTranslation } from '@payloadcms/ui';

import { tellEarlierDate, type EarlierDate } from './earlier-date';
import { useSiteTimeZone } from './use-site-time-zone';

/** Labels a row of the history with the announced date. */
export function EarlierDateLabel() {
  const { data } = useRowLabel<EarlierDate>();
  const { i18n } = useTranslation();
  const timeZone = useSiteTimeZone();
  if (timeZone === null) return null;
  const { told, changed } = tellEarlierDate(data, timeZone, i18n.language);
  return (
    <span>
      <strong>{told}</strong>
      {changed !== null && ` · ${changed}`}
    </span>
  );
}
