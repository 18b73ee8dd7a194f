'use client';

import { keptUntil } from '../../content/bin/kept';
import { momentWords } from '../releases/moment-words';
import { useSiteTimeZone } from '../site-time/use-site-time-zone';
import { useTexts } from '../translations/use-texts';

/** Until when something is in the bin that was moved there at an instant (ISO 8601), as its status. */
export function InBinUntil({ binnedAt }: { binnedAt: string }) {
  const { t, language } = useTexts();
  const timeZone = useSiteTimeZone();
  if (timeZone === null) return null;
  const until = new Date(keptUntil(binnedAt)).toISOString();
  return (
    <span className="civic-status" data-look="taken-down">
      <span className="civic-status__main">
        {t('bin:until', { moment: momentWords(until, { language, timeZone }) })}
      </span>
    </span>
  );
}
