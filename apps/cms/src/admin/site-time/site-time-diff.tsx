'use client';

import { FieldDiffContainer, getHTMLDiffComponents, useTranslation } from '@payloadcms/ui';
import type { DateFieldDiffClientComponent } from 'payload';

import { siteTimeLine } from './site-time-line';
import { useSiteTimeZone } from './use-site-time-zone';

/** Two moments side by side in the comparison of versions, on the clock of the site. */
export const SiteTimeDiff: DateFieldDiffClientComponent = (props) => {
  const { comparisonValue, field, locale, nestingLevel, versionValue } = props;
  const { i18n } = useTranslation();
  const timeZone = useSiteTimeZone();
  const html = (value: unknown) => {
    const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    const isKnown = timeZone !== null && !Number.isNaN(instant);
    return `<p>${isKnown ? siteTimeLine(instant, timeZone, i18n.language) : ''}</p>`;
  };
  const { From, To } = getHTMLDiffComponents({
    fromHTML: html(comparisonValue),
    toHTML: html(versionValue),
    tokenizeByCharacter: false,
  });
  return (
    <FieldDiffContainer
      From={From}
      i18n={i18n}
      label={{ label: field.label, locale }}
      nestingLevel={nestingLevel}
      To={To}
    />
  );
};
