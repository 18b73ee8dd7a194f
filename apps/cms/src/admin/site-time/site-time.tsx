'use client';

import { useTranslation } from '@payloadcms/ui';

import { siteTime, siteTimeLine } from '../../platform/words/site-time-line';
import { useSiteTimeZone } from './use-site-time-zone';

/** A moment (ISO 8601) in the site's time zone; its zone and UTC as a tooltip. Renders nothing for any other value. */
export function SiteTime({ value }: { value: unknown }) {
  const { i18n } = useTranslation();
  const timeZone = useSiteTimeZone();
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (timeZone === null || Number.isNaN(instant)) return null;
  return (
    <time dateTime={new Date(instant).toISOString()} title={siteTimeLine(instant, timeZone, i18n.language)}>
      {siteTime(instant, timeZone, i18n.language)}
    </time>
  );
}
