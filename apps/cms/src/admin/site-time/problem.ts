import { toAdminLanguage } from '@civic/content/admin-languages';
import { wallTimeOf } from '@civic/content/zoned';

import { dateProblem } from '../../platform/words/date-problem';
import { dayIn } from '../../platform/words/site-time-line';
import { siteTimeTexts } from './texts';
import type { DraftReading, TimeDraft } from './time-draft';

/** The reason why the typed text is not a moment; null when it is one, or when nothing is typed. */
export function problemOf(reading: DraftReading, draft: TimeDraft, timeZone: string, language: string): string | null {
  const texts = siteTimeTexts(language);
  switch (reading.kind) {
    case 'incomplete':
      return texts.missing[reading.missing];
    case 'implausible':
      return dateProblem(reading.fault, language);
    case 'twice':
      return reading.chosen === null ? texts.unchosen : null;
    case 'skipped': {
      const locale = toAdminLanguage(language);
      // A clock may also jump over a whole day: then the neighbours carry their dates.
      const tell = (instant: number) => {
        const wall = wallTimeOf(instant, timeZone);
        const time = wall.slice(11);
        return wall.startsWith(draft.date) ? time : `${dayIn(locale, wall.slice(0, 10))}, ${time}`;
      };
      return texts.skipped(dayIn(locale, draft.date), draft.time, tell(reading.before), tell(reading.after));
    }
    case 'empty':
    case 'one':
      return null;
  }
}
