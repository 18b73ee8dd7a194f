import type { AdminLanguage } from '@civic/content/admin-languages';

import { SiteTime } from '../site-time/site-time';
import { statusTexts } from './status-texts';

interface Props {
  language: AdminLanguage;
  createdAt: unknown;
  updatedAt: unknown;
}

/** When a document was changed and created, in place of Payload's own lines, which go by the clock of the browser. */
export function DocumentTimes({ language, createdAt, updatedAt }: Props) {
  const texts = statusTexts(language);
  const times = [
    [texts.changed, updatedAt],
    [texts.created, createdAt],
  ] as const;
  return (
    <div className="civic-document-times">
      {times.map(
        ([label, value]) =>
          typeof value === 'string' && (
            <span key={label}>
              {label}: <SiteTime value={value} />
            </span>
          ),
      )}
    </div>
  );
}
