'use client';

import { escapeDiffHTML, useTranslation } from '@payloadcms/ui';
import type { GroupFieldDiffClientComponent } from 'payload';

import { expectedLines, type ExpectedVersion } from './expected-lines';
import { expectedTexts } from './expected-texts';
import { TextDiff } from './text-diff';
import { useSiteTimeZone } from './use-site-time-zone';

/** Two promises side by side in the comparison of versions, in words instead of fields. */
export const ExpectedDiff: GroupFieldDiffClientComponent = ({ comparisonValue, field, versionValue, ...props }) => {
  const { i18n } = useTranslation();
  const timeZone = useSiteTimeZone();
  const linesOf = (value: unknown) =>
    timeZone === null || !value ? [] : expectedLines(value as ExpectedVersion, timeZone, i18n.language);
  const [from, to] = [linesOf(comparisonValue), linesOf(versionValue)];
  const html = (line: string | undefined) => `<p>${escapeDiffHTML(line ?? '')}</p>`;
  const longer = from.length > to.length ? from : to;
  return longer.map((_, index) => (
    <TextDiff
      {...props}
      field={{ label: index === 0 ? field.label : expectedTexts(i18n.language).more }}
      from={html(from[index])}
      key={index}
      to={html(to[index])}
    />
  ));
};
