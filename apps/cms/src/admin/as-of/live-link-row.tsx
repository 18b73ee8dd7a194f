import type { AdminLanguage } from '@civic/content/admin-languages';
import { Button } from '@payloadcms/ui';

import { siteTime } from '../../platform/words/site-time-line';
import type { LiveLink } from '../../time/as-of/grants/live-link';
import { useTexts } from '../translations/use-texts';

interface Props {
  link: LiveLink;
  language: AdminLanguage;
  timeZone: string;
  onRevoke: () => void;
}

/** One link: its recipient, its moment, its expiry and its visits. */
export function LiveLinkRow({ link, language, timeZone, onRevoke }: Props) {
  const { t } = useTexts();
  const said = (instant: string) => siteTime(Date.parse(instant), timeZone, language);
  const { person, instant, draftOf, expiresAt, by, uses, lastUsedAt, visits } = link;
  const about = [
    instant ? t('asOf:linkAt', { moment: said(instant) }) : t('asOf:linkNow'),
    ...(draftOf ? [t('asOf:draft')] : []),
    t('asOf:until', { moment: said(expiresAt) }),
    ...(by ? [t('asOf:by', { name: by })] : []),
  ];
  return (
    <li className="civic-as-of__link">
      <span className="civic-row__title">{person}</span>
      <Button
        aria-label={t('asOf:revokeOf', { person })}
        buttonStyle="secondary"
        margin={false}
        onClick={onRevoke}
        size="small"
        type="button"
      >
        {t('asOf:revoke')}
      </Button>
      <span className="civic-row__notes">{about.join(' · ')}</span>
      <span className="civic-row__notes">
        {lastUsedAt ? t('asOf:used', { count: uses, moment: said(lastUsedAt) }) : t('asOf:unused')}
      </span>
      {visits.length > 0 && (
        <details>
          <summary>{t('asOf:visits')}</summary>
          <ul>
            {visits.map(({ openedAt, path, instant: seen }) => (
              <li key={`${openedAt} ${path}`}>
                {said(openedAt)}: {path} {seen && `(${t('asOf:linkAt', { moment: said(seen) })})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
