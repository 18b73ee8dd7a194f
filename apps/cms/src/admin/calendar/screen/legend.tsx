import type { AdminLanguage } from '@civic/content/admin-languages';

import { calendarTexts } from '../calendar-texts';

/** The meaning of events' edges; the filter explains their colours. */
export function Legend({ language }: { language: AdminLanguage }) {
  const texts = calendarTexts(language);
  return (
    <section className="civic-legend" aria-label={texts.legend}>
      <ul>
        {(['committed', 'planned', 'done', 'problem', 'holiday'] as const).map((name) => (
          <li key={name} data-name={name}>
            {texts[name]}
          </li>
        ))}
      </ul>
      <p>{texts.keyboard}</p>
    </section>
  );
}
