import type { AdminLanguage } from '@civic/content/admin-languages';

import { siteTime } from '../../../platform/words/site-time-line';
import type { Feed } from '../../../time/calendar/feed/feed';
import { subscribeTexts } from './subscribe-texts';

interface Props {
  feeds: Feed[] | null;
  timeZone: string;
  language: AdminLanguage;
  onRevoke: (id: string) => void;
}

/** The working addresses, each with its last access by a program. */
export function FeedList({ feeds, timeZone, language, onRevoke }: Props) {
  const texts = subscribeTexts(language);
  const tell = (instant: string) => siteTime(Date.parse(instant), timeZone, language);
  if (feeds === null) return <p>{texts.loading}</p>;
  if (feeds.length === 0) return <p>{texts.none}</p>;
  return (
    <ul className="civic-feeds">
      {feeds.map(({ id, createdAt, lastReadAt }) => (
        <li key={id}>
          <span>
            {texts.made(tell(createdAt))}, {lastReadAt ? texts.read(tell(lastReadAt)) : texts.unread}
          </span>
          <button
            type="button"
            className="civic-button"
            aria-label={texts.revokeOf(tell(createdAt))}
            onClick={() => onRevoke(id)}
          >
            {texts.revoke}
          </button>
        </li>
      ))}
    </ul>
  );
}
