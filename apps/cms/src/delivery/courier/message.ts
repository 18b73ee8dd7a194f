import { contentChangedSchema, type ContentChanged } from '@civic/content/wire';
import { Webhook } from 'standardwebhooks';

import type { Delivery } from '../delivery';

export interface SignedMessage {
  body: string;
  headers: Record<string, string>;
}

/** The event of a row in its wire format. @throws when the row holds another value. */
export function contentChangedOf({ event, savedAt }: Pick<Delivery, 'event' | 'savedAt'>): ContentChanged {
  return contentChangedSchema.parse({ type: 'content.changed', timestamp: savedAt, data: event });
}

/**
 * The id under which a receiver may recognise a duplicate. A delivery that was acknowledged without becoming visible is
 * a new message, or else a receiver that drops duplicates would never repeat the work.
 */
export const messageIdOf = ({ id, rounds }: Pick<Delivery, 'id' | 'rounds'>) => (rounds === 0 ? id : `${id}.${rounds}`);

/** A Standard Webhooks message, signed with `secret` (`whsec_<base64>`) at the instant `at` (ms, UTC). */
export function signMessage(id: string, body: string, secret: string, at: number): SignedMessage {
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, new Date(at), body),
    },
  };
}
