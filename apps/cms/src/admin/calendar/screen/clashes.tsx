import type { AdminLanguage } from '@civic/content/admin-languages';

import type { CalendarAnswer } from '../../../time/calendar/events/event';
import { useTexts } from '../../translations/use-texts';
import { ClashSentence } from '../clash-sentence';

interface Props {
  answer: Pick<CalendarAnswer, 'clashes' | 'timeZone'>;
  language: AdminLanguage;
}

/** The list of conflicts. */
export function Clashes({ answer: { clashes, timeZone }, language }: Props) {
  const { t } = useTexts();
  if (clashes.length === 0) return null;
  return (
    <details className="civic-clashes">
      <summary>
        <span aria-hidden="true">⚠</span> {t('calendar:clashes', { count: clashes.length })}
      </summary>
      <ul>
        {clashes.map((clash) => (
          <li key={`${clash.kind} ${clash.document} ${clash.events.map(({ id }) => id).join(' ')}`}>
            <ClashSentence clash={clash} timeZone={timeZone} language={language} />
          </li>
        ))}
      </ul>
    </details>
  );
}
