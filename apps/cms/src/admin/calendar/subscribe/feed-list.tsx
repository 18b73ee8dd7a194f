import type { AdminLanguage } from '@civic/content/admin-languages';

import { siteTime } from '../../../platform/words/site-time-line';
import type { Feed } from '../../../time/calendar/feed/feed';
import { useTexts } from '../../translations/use-texts';

interface Props {
  feeds: Feed[] | null;
  timeZone: string;
  language: AdminLanguage;
  onRevoke: (id: string) => void;
}

/** The working addresses, each with its last access by a program. */
export function FeedList({ feeds, timeZone, language, onRevoke }: Props) {
  const { t } = useTexts();
  const tell = (instant: string) => siteTime(Date.parse(instant), timeZone, language);
  if (feeds === null) return <p>{t('subscriptions:loading')}</p>;
  if (feeds.length === 0) return <p>{t('subscriptions:none')}</p>;
  return (
    <ul className="civic-feeds">
      {feeds.map(({ id, createdAt, lastReadAt }) => (
        <li key={id}>
          <span>
            {t('subscriptions:made', { day: tell(createdAt) })},{' '}
            {lastReadAt ? t('subscriptions:read', { day: tell(lastReadAt) }) : t('subscriptions:unread')}
          </span>
          <button
            type="button"
            className="civic-button"
            aria-label={t('subscriptions:revokeOf', { day: tell(createdAt) })}
            onClick={() => onRevoke(id)}
          >
            {t('subscriptions:revoke')}
          </button>
        </li>
      ))}
    </ul>
  );
}
