import { wallTimeOf } from '@civic/content/zoned';

import { dateProblem } from '../../platform/words/date-problem';
import { dayIn } from '../../platform/words/site-time-line';
import type { useTexts } from '../translations/use-texts';
import type { DraftReading, TimeDraft } from './time-draft';

/** The reason why the typed text is not a moment; null when it is one, or when nothing is typed. */
export function problemOf(
  reading: DraftReading,
  draft: TimeDraft,
  timeZone: string,
  { t, language }: ReturnType<typeof useTexts>,
): string | null {
  switch (reading.kind) {
    case 'incomplete':
      return t(`siteTime:missing:${reading.missing}`);
    case 'implausible':
      return dateProblem(reading.fault, language);
    case 'twice':
      return reading.chosen === null ? t('siteTime:unchosen') : null;
    case 'skipped': {
      // A clock may also jump over a whole day: then the neighbours carry their dates.
      const tell = (instant: number) => {
        const wall = wallTimeOf(instant, timeZone);
        const time = wall.slice(11);
        return wall.startsWith(draft.date) ? time : `${dayIn(language, wall.slice(0, 10))}, ${time}`;
      };
      return t('siteTime:skipped', {
        day: dayIn(language, draft.date),
        time: draft.time,
        before: tell(reading.before),
        after: tell(reading.after),
      });
    }
    case 'empty':
    case 'one':
      return null;
  }
}
