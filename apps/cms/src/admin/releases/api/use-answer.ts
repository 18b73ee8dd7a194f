import { QueryClient, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { z } from 'zod';

import { ask } from './ask';
import { asRefusal, type Refusal } from './refusal';

export interface Answer<Value> {
  /** The latest answer; kept while a later request fails. */
  value: Value | null;
  /** The reason why the latest request failed. */
  refusal: Refusal | null;
  /** Whether an answer is awaited. */
  isAsking: boolean;
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
 * The answers on the screen: several parts of it that ask the same ask once. An answer is forgotten with the last part that shows it,
 * and a failed request is repeated by the pace alone, since the page says what was refused.
 */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      gcTime: 0,
      networkMode: 'always',
      refetchOnReconnect: false,
      refetchOnWindowFocus: 'always',
      retry: false,
    },
  },
});

/**
 * The answer at `url` (`null` to skip the request), requested again at its pace and when the page comes back to the foreground;
 * never while it is in the background.
 */
export function useAnswer<Schema extends z.ZodType>(
  url: string | null,
  schema: Schema,
  { version = 0, pause }: Pace<z.infer<Schema>> = {},
): Answer<z.infer<Schema>> {
  const { data, error, isFetching, refetch } = useQuery<z.infer<Schema>, unknown>(
    {
      queryKey: [url],
      queryFn: ({ signal }) => ask(String(url), schema, { signal }),
      enabled: url !== null,
      refetchInterval: ({ state }) => {
        const wait = pause?.(state.data ?? null) ?? null;
        return wait === null ? false : Math.min(wait, longest);
      },
    },
    answers,
  );
  const asked = useRef({ url, version });
  useEffect(() => {
    const before = asked.current;
    asked.current = { url, version };
    // Another address is asked in any case.
    if (url !== null && before.url === url && before.version !== version) void refetch();
  }, [url, version, refetch]);
  const askAgain = useCallback(() => void refetch(), [refetch]);
  return {
    value: data ?? null,
    refusal: error === null ? null : asRefusal(error),
    isAsking: isFetching,
    askAgain,
  };
}
