import { useEffect, useState } from 'react';

import { receiptAnswerSchema, type Receipt } from '../../delivery/receipt';
import { paceOf } from './pace';

async function load(url: string, signal: AbortSignal): Promise<Receipt | null> {
  const response = await fetch(url, { credentials: 'same-origin', signal });
  if (!response.ok) throw new Error(`The receipt could not be read: ${response.status}.`);
  return receiptAnswerSchema.parse(await response.json()).receipt;
}

/** A receipt and when it was asked for, ms since the epoch. */
interface Known {
  receipt: Receipt | null;
  askedAt: number;
}

const nothing: Known = { receipt: null, askedAt: 0 };

/**
 * The latest receipt at `url` (`null` for none to ask for), asked for again when `version` changes, often while the
 * change is under way and rarely afterwards; never while the page is in the background.
 */
export function useReceipt(url: string | null, version: string): Known {
  const [known, setKnown] = useState<(Known & { url: string }) | null>(null);

  useEffect(() => {
    if (!url) return undefined;
    const controller = new AbortController();
    const start = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    let latest: Receipt | null = null;
    const ask = async () => {
      if (document.visibilityState === 'visible') {
        try {
          latest = await load(url, controller.signal);
          if (!controller.signal.aborted) setKnown({ url, receipt: latest, askedAt: Date.now() });
        } catch {
          // The next question may be answered; what is on the screen stays true.
        }
      }
      if (!controller.signal.aborted) timer = setTimeout(() => void ask(), paceOf(latest, Date.now() - start));
    };
    void ask();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [url, version]);

  return known && known.url === url ? known : nothing;
}
