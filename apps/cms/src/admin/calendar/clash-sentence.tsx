import type { AdminLanguage } from '@civic/content/admin-languages';

import { siteTime } from '../../platform/words/site-time-line';
import type { CalendarConflict } from '../../time/calendar/events/event';
import { useTexts } from '../translations/use-texts';

interface Props {
  clash: CalendarConflict;
  timeZone: string;
  language: AdminLanguage;
}

/** A sentence naming the conflicting events and their time. */
export function ClashSentence({ clash, timeZone, language }: Props) {
  const { t } = useTexts();
  const told = clash.events.map(({ title, at }) => {
    const when = at ? siteTime(Date.parse(at), timeZone, language) : t('calendar:undated');
    return { bg: `„${title}“ (${when})`, en: `“${title}” (${when})` }[language];
  });
  return (
    <>
      {t(`calendar:clashKinds:${clash.kind}`)} <b>{clash.title}</b>. {told.join(', ')}
    </>
  );
}
