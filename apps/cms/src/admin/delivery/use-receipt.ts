import { useEffect, useState } from 'react';

import { receiptAnswerSchema } from '../../delivery/receipt';
import type { Receipt, ReceiptAnswer } from '../../delivery/receipt';

const soon = 400;
const slower = 2000;
const rarely = 10_000;
/** Time of frequent polling, ms. */
const eagerness = 20_000;

/** The wait before the next request, ms; `waited` is the time since the first one, ms. */
function paceOf(receipt: Receipt | null, waited: number): number {
  const isUnderWay = receipt?.state === 'pending' || receipt?.state === 'delivered';
  if (!isUnderWay) return rarely;
  return waited < eagerness ? soon : slower;
}

async function load(url: string, signal: AbortSignal): Promise<ReceiptAnswer> {
  const response = await fetch(url, { credentials: 'same-origin', signal });
  if (!response.ok) throw new Error(`The receipt could not be read: ${response.status}.`);
  return receiptAnswerSchema.parse(await response.json());
}

/** A receipt and the time of its request, ms since the epoch. */
interface Known extends ReceiptAnswer {
  askedAt: number;
}

const nothing: Known = { receipt: null, timeZone: 'UTC', links: [], askedAt: 0 };

/**
 * The latest receipt at `url` (`null` to skip the request), requested again when `version` changes, often while the change is under
 * way and rarely afterwards; never while the page is in the background.
 */
export function useReceipt(url: string | null, version: string): Known {
  const [known, setKnown] = useState<(Known & { url: string }) | null>(null);

  useEffect(() => {
    if (!url) return undefined;
    const controller = new AbortController();
    const start = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    let latest: ReceiptAnswer | undefined;
    const ask = async () => {
      if (document.visibilityState === 'visible') {
        try {
          latest = await load(url, controller.signal);
          if (!controller.signal.aborted) setKnown({ url, ...latest, askedAt: Date.now() });
        } catch {
          // The next request may succeed; the receipt on the screen stays true.
        }
      }
      if (!controller.signal.aborted)
        timer = setTimeout(() => void ask(), paceOf(latest?.receipt ?? null, Date.now() - start));
    };
    void ask();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [url, version]);

  return known && known.url === url ? known : nothing;
}
