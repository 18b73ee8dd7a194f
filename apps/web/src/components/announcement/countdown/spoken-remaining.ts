import type { Locale } from '@civic/content/locales';

import { countdownTexts } from '../../../i18n/countdown';
import type { Remaining } from './remaining';

/** `2 дни, 3 часа и 5 минути`: units that are nought are left out, and so are seconds where nothing is to move. */
export function spokenRemaining(locale: Locale, remaining: Remaining, isCalm: boolean): string {
  const { units } = countdownTexts[locale];
  const names = isCalm ? (['days', 'hours', 'minutes'] as const) : (['days', 'hours', 'minutes', 'seconds'] as const);
  const parts = names.flatMap((unit) =>
    remaining[unit] > 0 ? [`${remaining[unit]} ${units[unit](remaining[unit])}`] : [],
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
