'use client';

import type { SiteLanguage } from '@civic/content/site-languages';
import { useEffect, useEffectEvent } from 'react';

import { QueryProvider } from '../../query/query-provider';
import { CountdownView } from './countdown-view';
import { steps } from './remaining';
import { isDoubtful } from './server-clock';
import { useFreshPage } from './use-fresh-page';
import { useIsCalm } from './use-is-calm';
import { useMilestone } from './use-milestone';
import { useStepsLeft } from './use-steps-left';
import { useTold } from './use-told';

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
