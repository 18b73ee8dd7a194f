import type { AsOfTransition } from '@civic/content/as-of';
import { otherLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { formatInstant } from '@civic/ui/format/instant';
import { messages } from '@civic/ui/messages/messages';

/** A moment that one can go to. */
export interface Step {
  /** ISO 8601, UTC; `null` for now. */
  instant: string | null;
  /** „12 май 2027 г., 09:00 ч.“ */
  time: string;
  /** What happens then, each in a sentence of its own. */
  events: string[];
  href: string;
}

interface Shown {
  locale: SiteLanguage;
  timeZone: string;
  /** The page that is looked at. */
  path: string;
}

/** Where one goes to look at the page as of an instant (ISO 8601; `null` for now). */
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

/** Now, and then each coming instant at which something changes. */
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

/** The steps around the moment (ms, UTC) that is shown, and the one that it belongs to: the latest that is not after it. */
export function stepsAround(steps: Step[], at: number): { current: number; isExact: boolean } {
  const current = steps.findLastIndex(({ instant }) => instant === null || Date.parse(instant) <= at);
  const { instant } = steps[current] ?? { instant: null };
  return { current: Math.max(current, 0), isExact: instant !== null && Date.parse(instant) === at };
}
