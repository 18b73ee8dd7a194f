'use client';

import { escapeDiffHTML } from '@payloadcms/ui';
import type { GroupFieldDiffClientComponent } from 'payload';

import { useTexts } from '../translations/use-texts';
import { expectedLines, type ExpectedVersion } from './expected-lines';
import { TextDiff } from './text-diff';
import { useSiteTimeZone } from './use-site-time-zone';

/** Two promises side by side in the comparison of versions, in words instead of fields. */
export const ExpectedDiff: GroupFieldDiffClientComponent = ({ comparisonValue, field, versionValue, ...props }) => {
  const { t, language } = useTexts();
  const timeZone = useSiteTimeZone();
  const linesOf = (value: unknown) =>
    timeZone === null || !value ? [] : expectedLines(value as ExpectedVersion, timeZone, language, t);
  const [from, to] = [linesOf(comparisonValue), linesOf(versionValue)];
  const html = (line: string | undefined) => `<p>${escapeDiffHTML(line ?? '')}</p>`;
  const longer = from.length > to.length ? from : to;
  return longer.map((_, index) => (
    <TextDiff
      {...props}
      field={{ label: index === 0 ? field.label : t('expectedDate:more') }}
      from={html(from[index])}
      key={index}
      to={html(to[index])}
    />
  ));
};
