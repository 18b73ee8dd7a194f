'use client';

import { useTranslation } from '@payloadcms/ui';
import type { DateFieldDiffClientComponent } from 'payload';

import { siteTimeLine } from '../../platform/words/site-time-line';
import { TextDiff } from './text-diff';
import { useSiteTimeZone } from './use-site-time-zone';

/** Two moments side by side in the comparison of versions, in the site's time zone. */
export const SiteTimeDiff: DateFieldDiffClientComponent = ({ comparisonValue, versionValue, ...props }) => {
  const { i18n } = useTranslation();
  const timeZone = useSiteTimeZone();
  const html = (value: unknown) => {
    const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    const isKnown = timeZone !== null && !Number.isNaN(instant);
    return `<p>${isKnown ? siteTimeLine(instant, timeZone, i18n.language) : ''}</p>`;
  };
  return <TextDiff {...props} from={html(comparisonValue)} to={html(versionValue)} />;
};
