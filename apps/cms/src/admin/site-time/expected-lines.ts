import type { ExpectedDate } from '@civic/content/views';

import type { Translate } from '../../platform/words/admin-texts';
import { type EarlierDate, tellEarlierDate, tellExpected } from './earlier-date';

type Localized = Partial<Record<string, string | null>> | null;

/** The expected date in a version; every part may be missing. */
export interface ExpectedVersion extends Partial<ExpectedDate> {
  reason?: string | null;
  history?: (EarlierDate & { reason?: Localized })[] | null;
}

const inAllLanguages = (text: Localized | undefined) => Object.values(text ?? {}).filter(Boolean);

/**
 * A version of an expected date in words, for comparison with another: the sentence of the site, the earlier dates and the reason
 * for the next.
 */
export function expectedLines(version: ExpectedVersion, timeZone: string, language: string, t: Translate): string[] {
  const { precision, date, certainty, reason, history } = version;
  const expected = { precision: precision ?? 'unknown', date: date ?? null, certainty: certainty ?? 'provisional' };
  const earlier = (history ?? []).map((row) => {
    const { told, changed } = tellEarlierDate(row, timeZone, language);
    return [told, changed, ...inAllLanguages(row.reason)].filter(Boolean).join(' · ');
  });
  return [
    tellExpected(expected, timeZone, language),
    ...earlier,
    ...(reason ? [`${t('expectedDate:reason')} ${reason}`] : []),
  ];
}
