import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementState } from '@civic/content/timeline';
import type { ExpectedDate } from '@civic/content/views';

import { messages } from '../messages/messages';
import { Badge } from './badge';

interface Props {
  state: AnnouncementState;
  /** When it is expected, if anything was said about it. */
  expected?: ExpectedDate | null;
  locale: SiteLanguage;
}

/** The state of an announcement in a word; nothing for one that is simply there. What was called off is not "coming soon". */
export function AnnouncementBadge({ state, expected, locale }: Props) {
  if (state === 'live') return null;
  const { announcementStates, dates } = messages(locale);
  if (state !== 'coming-soon') return <Badge tone="quiet">{announcementStates[state]}</Badge>;
  if (expected?.certainty === 'cancelled') return <Badge tone="quiet">{dates.cancelled}</Badge>;
  return <Badge tone="accent">{announcementStates[state]}</Badge>;
}
