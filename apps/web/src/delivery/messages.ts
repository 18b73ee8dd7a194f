import type { DeliveryAnswer, Message } from '@civic/content/wire';
import { Webhook } from 'standardwebhooks';

import { count } from '../cache/counts';
import { scheduleChanged } from '../coming/follower';

import { receive } from './deliveries';

/** Whether one of the live secrets signed the message within the last five minutes. */
export function isAuthentic(body: string, headers: Headers, secrets: readonly string[]): boolean {
  const named = Object.fromEntries(headers);
  return secrets.some((secret) => {
    try {
      new Webhook(secret).verify(body, named, { jsonParse: false });
      return true;
    } catch {
      // The library's error contains the reason for the rejection; the sender does not get it.
      return false;
    }
  });
}

/** Handles a message of the CMS; a notice about the schedule is answered before the schedule has been reloaded. */
export function take(messageId: string, message: Message): Promise<DeliveryAnswer> {
  if (message.type === 'content.changed') return receive(messageId, message);
  count('schedule_changes_told');
  scheduleChanged();
  return Promise.resolve({ pages: [] });
}
