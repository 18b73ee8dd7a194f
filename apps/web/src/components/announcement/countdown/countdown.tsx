'use client';

import type { SiteLanguage } from '@civic/content/site-languages';
import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useTransition, useSyncExternalStore } from 'react';

import { QueryProvider } from '../../query/query-provider';

import { CountdownView } from './countdown-view';
import { retryDelay } from './delays';
import { steps } from './remaining';
import { isDoubtful } from './server-clock';
import { useMilestone, useStepsLeft } from './use-steps-left';
import { useTold } from './use-told';

const reducedMotion = '(prefers-reduced-motion: reduce)';

function subscribe(notify: () => void) {
  const media = window.matchMedia(reducedMotion);
  media.addEventListener('change', notify);
  return () => media.removeEventListener('change', notify);
}

/** Whether the visitor prefers reduced motion. */
function useIsCalm(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(reducedMotion).matches,
    () => false,
  );
}

/**
 * Refreshes the page in place while it is outdated, without a reload, so that visitors keep their place in it. Called only once
 * the server has reported a change: a failed fetch would make Next.js load the page instead.
 */
function useFreshPage(isOutdated: boolean): void {
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

interface CountdownProps {
  locale: SiteLanguage;
  /** The id of the announcement. */
  id: string;
  /** The instant at which the text appears, ISO 8601. */
  revealAt: string;
  /** The version of the announcement on the page. */
  version: string;
}

/**
 * Counts down to the text of an announcement by the server's clock. The page turns into the article at that instant, and is
 * refreshed earlier if the announcement changes.
 */
export function Countdown(props: CountdownProps) {
  return (
    <QueryProvider>
      <RunningCountdown {...props} />
    </QueryProvider>
  );
}

function RunningCountdown({ locale, id, revealAt, version }: CountdownProps) {
  const instant = Date.parse(revealAt);
  const { told, askAgain } = useTold(locale, id, instant);
  const clock = told?.clock ?? null;
  const isCalm = useIsCalm();
  const step = isCalm ? steps.minute : steps.second;
  const stepsLeft = useStepsLeft(clock, instant, step);
  const left = stepsLeft === null ? null : stepsLeft * step;

  const checkClock = useEffectEvent(() => {
    if (clock !== null && isDoubtful(clock)) askAgain();
  });
  useEffect(() => checkClock(), [stepsLeft]);
  // A freshly rendered page may be newer than the last answer.
  const checkVersion = useEffectEvent(askAgain);
  useEffect(() => checkVersion(), [version]);

  const announcement = told?.announcement;
  useFreshPage(
    announcement === null ||
      (announcement !== undefined && (announcement.state !== 'coming-soon' || announcement.version !== version)),
  );
  return <CountdownView locale={locale} left={left} isCalm={isCalm} milestone={useMilestone(left)} />;
}
