import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import { Badge } from '@civic/ui/text/badge';

import type { EventCard } from '../../data/cards/event-cards';

interface EventBadgeProps {
  locale: SiteLanguage;
  event: Pick<EventCard, 'isCancelled' | 'stage'>;
}

/** The unusual state of an event: cancelled, under way or over. */
export function EventBadge({ locale, event: { isCancelled, stage } }: EventBadgeProps) {
  const { cancelled, underWay, over } = messages(locale).event;
  if (isCancelled) return <Badge>{cancelled}</Badge>;
  if (stage === 'under-way') return <Badge tone="accent">{underWay}</Badge>;
  return stage === 'past' ? <Badge>{over}</Badge> : null;
}
