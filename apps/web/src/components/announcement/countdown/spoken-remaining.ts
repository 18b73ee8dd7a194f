import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import type { Remaining } from './remaining';

/** `2 дни, 3 часа и 5 минути`: units that are zero are left out, and so are seconds with reduced motion. */
export function spokenRemaining(locale: SiteLanguage, remaining: Remaining, isCalm: boolean): string {
  const { units } = messages(locale).countdown;
  const names = isCalm ? (['days', 'hours', 'minutes'] as const) : (['days', 'hours', 'minutes', 'seconds'] as const);
  const parts = names.flatMap((unit) =>
    remaining[unit] > 0 ? [`${remaining[unit]} ${units[unit](remaining[unit])}`] : [],
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
