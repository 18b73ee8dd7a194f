import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementState } from '@civic/content/timeline';
import type { ExpectedDate } from '@civic/content/views';

import { messages } from '../messages/messages';
import { Badge } from './badge';

interface Props {
  state: AnnouncementState;
  /** The expected date, if one was announced. */
  expected?: ExpectedDate | null;
  locale: SiteLanguage;
}

/** The state of an announcement as a badge; nothing for a live one. A cancelled one is not shown as "coming soon". */
export function AnnouncementBadge({ state, expected, locale }: Props) {
  if (state === 'live') return null;
  const { announcementStates, dates } = messages(locale);
  if (state !== 'coming-soon') return <Badge tone="quiet">{announcementStates[state]}</Badge>;
  if (expected?.certainty === 'cancelled') return <Badge tone="quiet">{dates.cancelled}</Badge>;
  return <Badge tone="accent">{announcementStates[state]}</Badge>;
}
