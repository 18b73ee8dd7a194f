import type { AsOfTransition } from '@civic/content/as-of';
import { otherLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { formatInstant } from '@civic/ui/format/instant';
import { messages } from '@civic/ui/messages/messages';

/** A moment that can be chosen. */
export interface Step {
  /** ISO 8601, UTC; `null` for now. */
  instant: string | null;
  /** „12 май 2027 г., 09:00 ч.“ */
  time: string;
  /** The events at the moment, each in a sentence. */
  events: string[];
  href: string;
}

interface Shown {
  locale: SiteLanguage;
  timeZone: string;
  /** The path of the shown page. */
  path: string;
}

/** The address of the page as of an instant (ISO 8601; `null` for now). */
const momentHref = (instant: string | null, path: string) =>
  `/api/preview/at?${new URLSearchParams({ instant: instant ?? '', path }).toString()}`;

function eventTexts(locale: SiteLanguage, { events }: AsOfTransition): string[] {
  const texts = messages(locale).preview;
  return events.map(({ kind, title }) => {
    const name =
      title[locale] ||
      otherLanguages(locale)
        .map((other) => title[other])
        .find(Boolean) ||
      texts.untitled;
    return texts.events[kind](name);
  });
}

/** Now, followed by each coming instant with a change. */
export function stepsOf(transitions: AsOfTransition[], { locale, timeZone, path }: Shown): Step[] {
  const now = { instant: null, time: messages(locale).preview.now, events: [], href: momentHref(null, path) };
  const coming = transitions.map((transition) => ({
    instant: transition.at,
    time: formatInstant(locale, transition.at, timeZone),
    events: eventTexts(locale, transition),
    href: momentHref(transition.at, path),
  }));
  return [now, ...coming];
}

/** The steps around the shown moment (ms, UTC), and the current one: the latest that is not after it. */
export function stepsAround(steps: Step[], at: number): { current: number; isExact: boolean } {
  const current = steps.findLastIndex(({ instant }) => instant === null || Date.parse(instant) <= at);
  const { instant } = steps[current] ?? { instant: null };
  return { current: Math.max(current, 0), isExact: instant !== null && Date.parse(instant) === at };
}
