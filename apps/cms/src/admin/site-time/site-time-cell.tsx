'use client';

import { useTranslation } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';

import { siteTime, siteTimeLine } from './site-time-line';
import { useSiteTimeZone } from './use-site-time-zone';

/** A moment in a list, on the clock of the site; its zone and UTC for those who point at it. */
export function SiteTimeCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation();
  const timeZone = useSiteTimeZone();
  const instant = typeof cellData === 'string' ? Date.parse(cellData) : Number.NaN;
  if (timeZone === null || Number.isNaN(instant)) return null;
  return (
    <time dateTime={new Date(instant).toISOString()} title={siteTimeLine(instant, timeZone, i18n.language)}>
      {siteTime(instant, timeZone, i18n.language)}
    </time>
  );
}
