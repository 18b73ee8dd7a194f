import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeStatus } from '@civic/content/views';

import { messages } from '../messages/messages';
import { Badge, type BadgeTone } from './badge';

const tones: Record<InitiativeStatus, BadgeTone> = { upcoming: 'accent', active: 'primary', completed: 'quiet' };

/** The status of an initiative as a badge. */
export function InitiativeBadge({ status, locale }: { status: InitiativeStatus; locale: SiteLanguage }) {
  return <Badge tone={tones[status]}>{messages(locale).initiativeStatuses[status]}</Badge>;
}
