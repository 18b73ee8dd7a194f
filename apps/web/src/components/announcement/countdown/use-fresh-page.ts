import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useTransition } from 'react';

import { retryDelay } from './delays';

/**
 * Refreshes the page in place while it is outdated, without a reload, so that visitors keep their place in it. Called only once
 * the server has reported a change: a failed fetch would make Next.js load the page instead.
 */
export function useFreshPage(isOutdated: boolean): void {
  const router = useRouter();
  const [isUnderWay, startTransition] = useTransition();
  const refresh = useEffectEvent(() => {
    if (!isUnderWay) startTransition(() => router.refresh());
  });
  useEffect(() => {
    if (!isOutdated) return;
    let attempts = 0;
    let timer: ReturnType<typeof setTimeout>;
    const attempt = () => {
      refresh();
      attempts += 1;
      timer = setTimeout(attempt, retryDelay(attempts));
    };
    // The server's responses are already spread over time, so the first attempt need not wait.
    timer = setTimeout(attempt, 0);
    return () => clearTimeout(timer);
  }, [isOutdated]);
}
