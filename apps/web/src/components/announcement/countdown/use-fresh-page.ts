import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useTransition } from 'react';

import { retryDelay } from './delays';

/**
 * Fetches the page again, in place, for as long as it is outdated: without a reload, so that visitors keep their place in it. Called only
 * once the server has said that there is something new: a fetch that fails would make Next.js load the page instead.
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
    // The server's answers came spread over a moment already, so that the first attempt need not wait.
    timer = setTimeout(attempt, 0);
    return () => clearTimeout(timer);
  }, [isOutdated]);
}
