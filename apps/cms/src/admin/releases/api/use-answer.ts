import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';

import { ask } from './ask';
import { asRefusal, type Refusal } from './refusal';

interface Known<Value> {
  url: string;
  value: Value | null;
  refusal: Refusal | null;
}

export interface Answer<Value> {
  /** The latest answer; kept while a later request fails. */
  value: Value | null;
  /** The reason why the latest request failed. */
  refusal: Refusal | null;
  askAgain: () => void;
}

interface Pace<Value> {
  /** A change of it sends the request again. */
  version?: string | number;
  /** The wait before the next request, ms; `null` for never. */
  pause?: (value: Value | null) => number | null;
}

/** The longest that a browser's timer can wait, ms. */
const longest = 2_147_483_647;

/**
 * The answer at `url` (`null` to skip the request), requested again at its pace and when the page comes back to the foreground;
 * never while it is in the background. `schema` and `pause` must stay the same from render to render.
 */
export function useAnswer<Schema extends z.ZodType>(
  url: string | null,
  schema: Schema,
  { version = 0, pause }: Pace<z.infer<Schema>> = {},
): Answer<z.infer<Schema>> {
  const [known, setKnown] = useState<Known<z.infer<Schema>> | null>(null);
  const [times, setTimes] = useState(0);
  const askAgain = useCallback(() => setTimes((count) => count + 1), []);

  useEffect(() => {
    if (!url) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest: z.infer<Schema> | null = null;
    const question = async () => {
      if (document.visibilityState === 'visible') {
        try {
          const value = await ask(url, schema, { signal });
          latest = value;
          if (!signal.aborted) setKnown({ url, value, refusal: null });
        } catch (error) {
          const refusal = asRefusal(error);
          if (!signal.aborted)
            setKnown((before) => ({ url, value: before?.url === url ? before.value : null, refusal }));
        }
      }
      const wait = pause?.(latest) ?? null;
      if (wait !== null && !signal.aborted) timer = setTimeout(() => void question(), Math.min(wait, longest));
    };
    const ifSeen = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') void question();
    };
    document.addEventListener('visibilitychange', ifSeen);
    void question();
    return () => {
      document.removeEventListener('visibilitychange', ifSeen);
      controller.abort();
      clearTimeout(timer);
    };
  }, [url, schema, pause, version, times]);

  const isCurrent = known !== null && known.url === url;
  return { value: isCurrent ? known.value : null, refusal: isCurrent ? known.refusal : null, askAgain };
}
