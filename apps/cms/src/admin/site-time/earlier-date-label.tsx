'use client';

import type { DatePrecision } from '@civic/content/views';
import { formatAtPrecision } from '@civic/ui/format/date-at-precision';
import { messages } from '@civic/ui/messages/messages';
import { useRowLabel, useTranslation } from '@payloadcms/ui';

import { siteTime } from './site-time-line';
import { siteTimeLanguage } from './texts';
import { useSiteTimeZone } from './use-site-time-zone';

interface EarlierDate {
  precision?: DatePrecision | null;
  date?: string | null;
  changedAt?: string | null;
}

const changed = { bg: 'променена на', en: 'changed on' };

/** A date that visitors had been given, and when it was taken back: "май 2027 г. · променена на 03.03.2027, 10:15". */
export function EarlierDateLabel() {
  const { data } = useRowLabel<EarlierDate>();
  const { i18n } = useTranslation();
  const timeZone = useSiteTimeZone();
  if (timeZone === null) return null;
  const locale = siteTimeLanguage(i18n.language);
  const { precision, date, changedAt } = data;
  const told = formatAtPrecision(locale, date ?? null, precision ?? 'unknown', timeZone);
  const when = changedAt ? ` · ${changed[locale]} ${siteTime(Date.parse(changedAt), timeZone, i18n.language)}` : '';
  return (
    <span>
      <strong>{told ?? messages(locale).dates.unknown}</strong>
      {when}
    </span>
  );
}
