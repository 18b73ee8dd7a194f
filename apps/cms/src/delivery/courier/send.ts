import { deliveryAnswerSchema, type DeliveryAnswer } from '@civic/content/wire';

import type { DeliveryError } from '../delivery';
import { networkError } from '../network-error';
import type { SignedMessage } from './message';

export type SendResult = { ok: true; pages: DeliveryAnswer['pages'] } | { ok: false; error: DeliveryError };

const failure = (error: DeliveryError): SendResult => ({ ok: false, error });

/** The endpoint at which an instance of the site takes deliveries. */
export const receiverOf = (target: string) => `${target}/api/revalidate`;

/** The pages that an answer reports; `undefined` when the answer is not the site's. */
function pagesIn(text: string): DeliveryAnswer['pages'] | undefined {
  try {
    return deliveryAnswerSchema.safeParse(JSON.parse(text)).data?.pages;
  } catch {
    return undefined;
  }
}

/** Sends one message to one instance of the site and reads its answer; never throws. `timeout` in ms. */
export async function send(target: string, message: SignedMessage, timeout: number): Promise<SendResult> {
  const url = receiverOf(target);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: message.headers,
      body: message.body,
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    const { ok, status } = response;
    if (!ok) return failure({ code: status >= 500 ? 'failed' : 'refused', url, status, detail: text.slice(0, 300) });
    const pages = pagesIn(text);
    return pages ? { ok: true, pages } : failure({ code: 'unreadable', url, status });
  } catch (error) {
    return failure(networkError(url, error));
  }
}
