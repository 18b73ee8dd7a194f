import type { Locale } from '@civic/content/locales';
import type { AnnouncementState } from '@civic/content/timeline';

import { messages } from '../messages/messages';
import { Badge } from './badge';

/** The state of an announcement in a word; nothing for one that is simply there. */
export function AnnouncementBadge({ state, locale }: { state: AnnouncementState; locale: Locale }) {
  if (state === 'live') return null;
  return (
    <Badge tone={state === 'coming-soon' ? 'accent' : 'quiet'}>{messages(locale).announcementStates[state]}</Badge>
  );
}
