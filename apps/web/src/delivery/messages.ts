import type { DeliveryAnswer, Message } from '@civic/content/wire';

import { count } from '../cache/counts';
import { scheduleChanged } from '../coming/follow-coming';
import { receive } from './deliveries';

/** Handles a message of the CMS; a notice about the schedule is answered before the schedule has been reloaded. */
export function take(messageId: string, message: Message): Promise<DeliveryAnswer> {
  if (message.type === 'content.changed') return receive(messageId, message);
  count('schedule_changes_told');
  scheduleChanged();
  return Promise.resolve({ pages: [] });
}
