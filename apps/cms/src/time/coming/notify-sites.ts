import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

import { signMessage } from '../../delivery/courier/message';
import { send } from '../../delivery/courier/send';
import { productNow } from '../../platform/clock';

/** Notifies the sites that the schedule has changed. */
interface Notifier {
  /** Requests a message; requests made while one is being sent are combined into the next. */
  notify(): void;
}

/** A notifier that uses `send`, one message at a time; its errors go to `onError`. */
export function createNotifier(send: () => Promise<void>, onError: (error: unknown) => void): Notifier {
  let isUnderWay = false;
  let isWanted = false;

  async function work() {
    isUnderWay = true;
    while (isWanted) {
      isWanted = false;
      await send().catch(onError);
    }
    isUnderWay = false;
  }

  return {
    notify() {
      isWanted = true;
      if (!isUnderWay) void work();
    },
  };
}

export interface SitesToNotify {
  /** Base URLs of every instance of the site. */
  siteUrls: string[];
  /** Standard Webhooks secrets; the first signs. */
  secrets: string[];
}

/** Timeout for one instance's answer, ms. */
const timeout = 5000;

/** On the global object, because a bundler may load this module more than once. */
const holder = globalThis as { civicNotifier?: Notifier };

/**
 * Makes this process notify the sites when the schedule changes. Sent once, without an outbox row and without a retry: the site
 * polls now and then, and a missed change comes with its delivery.
 */
export function startNotifyingSites(
  { siteUrls, secrets: [secret = ''] }: SitesToNotify,
  onError: (error: unknown) => void,
) {
  // A notification begins within a request, whose async context it must not carry along.
  const atBoot = AsyncLocalStorage.snapshot();
  const notifyAll = async () => {
    const at = productNow();
    const body = JSON.stringify({ type: 'schedule.changed', timestamp: new Date(at).toISOString() });
    const message = signMessage(randomUUID(), body, secret, at);
    await Promise.all(siteUrls.map((url) => send(url, message, timeout)));
  };
  const notifier = createNotifier(() => atBoot(notifyAll), onError);
  holder.civicNotifier = notifier;
}

/** Notifies the sites that the schedule has changed; in a process that does not serve, the sites find out when they poll. */
export const notifySites = (): void => holder.civicNotifier?.notify();
