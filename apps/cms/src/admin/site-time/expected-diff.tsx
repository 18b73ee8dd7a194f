'use client';

import { escapeDiffHTML, useTranslation } from '@payloadcms/ui';
import type { GroupFieldDiffClientComponent } from 'payload';

import { expectedLines, type ExpectedVersion } from './expected-lines';
import { TextDiff } from './text-diff';
import { useSiteTimeZone } from './use-site-time-zone';

/** Two promises side by side in the comparison of versions, in words instead of fields. */
export const ExpectedDiff: GroupFieldDiffClientComponent = ({ comparisonValue, versionValue, ...props }) => {
  const { i18n } = useTranslation();
  const timeZone = useSiteTimeZone();
  const html = (value: unknown) => {
    if (timeZone === null || !value) return '';
    const lines = expectedLines(value as ExpectedVersion, timeZone, i18n.language);
    return lines.map((line) => `<p>${escapeDiffHTML(line)}</p>`).join('');
  };
  return <TextDiff {...props} from={html(comparisonValue)} to={html(versionValue)} />;
};
