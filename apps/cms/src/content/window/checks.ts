import type { WindowedType } from '@civic/content/content-types';
import { expireOutcomes, lacksOutcome } from '@civic/content/visibility';
import { webAddress } from '@civic/content/web-address';

import { say, type Check, type CheckContext } from '../../platform/words/validators';

import { isTakingBack } from '../status-hook';
import { windowWordsOf } from './words';

interface Window {
  _status?: string | null;
  publishAt?: string | Date | null;
  comingSoon?: boolean | null;
  revealAt?: string | Date | null;
  expireAt?: string | null;
  expireOutcome?: string | null;
}

const messages = {
  endBeforeReveal: { bg: 'Краят трябва да е след разкриването.', en: 'The end must come after the reveal.' },
  outcome: {
    bg: 'Изберете какво остава след края.',
    en: 'Choose what is left after the end.',
  },
  unknownOutcome: { bg: 'Изберете една от възможностите.', en: 'Choose one of the options.' },
  target: {
    bg: 'Въведете път, започващ с /, или пълен адрес.',
    en: 'Enter a path that starts with /, or a full address.',
  },
};

const after = (what: { bg: string; en: string }, type: WindowedType) => {
  const { bg, en } = windowWordsOf(type).publishAt.inSentence;
  return { bg: `${what.bg} трябва да е след ${bg}.`, en: `${what.en} must come after ${en}.` };
};

const windowOf = (context: CheckContext): Window => (context.data ?? {}) as Window;

const instant = (value: string | Date | null | undefined) => (value ? new Date(value).getTime() : undefined);

/** Whether an instant is not later than another known one. */
const isNotAfter = (value: string | Date, other: string | Date | null | undefined) => {
  const bound = instant(other);
  return bound !== undefined && (instant(value) ?? 0) <= bound;
};

type DateCheck = (value: string | Date | null | undefined, context: CheckContext) => string | true;

/** The reveal, while the document is coming soon. */
export const checkRevealAt =
  (type: WindowedType): DateCheck =>
  (value, context) => {
    const { comingSoon, publishAt } = windowOf(context);
    if (!value || !comingSoon || !isNotAfter(value, publishAt)) return true;
    return say(after({ bg: 'Разкриването', en: 'The reveal' }, type), context);
  };

export const checkExpireAt =
  (type: WindowedType): DateCheck =>
  (value, context) => {
    const { comingSoon, publishAt, revealAt } = windowOf(context);
    if (!value) return true;
    if (isNotAfter(value, publishAt)) return say(after({ bg: 'Краят', en: 'The end' }, type), context);
    return comingSoon && isNotAfter(value, revealAt) ? say(messages.endBeforeReveal, context) : true;
  };

/**
 * Checks that an end has an outcome, however it is published. A document from before this rule can still be taken down as it is,
 * and restored at the end of a release that had replaced it.
 */
export const checkExpireOutcome = (value: unknown, context: CheckContext): string | true => {
  const { _status, expireAt } = windowOf(context);
  const outcome = typeof value === 'string' ? value : null;
  const isLeftAsItWas = _status === 'draft' || (context.req !== undefined && isTakingBack(context.req));
  if (!isLeftAsItWas && lacksOutcome({ expireAt, expireOutcome: outcome })) return say(messages.outcome, context);
  const isKnown = !value || expireOutcomes.some((known) => known === value);
  return isKnown ? true : say(messages.unknownOutcome, context);
};

const endsAs = (context: CheckContext, outcome: string) => {
  const { expireAt, expireOutcome } = windowOf(context);
  return Boolean(expireAt) && expireOutcome === outcome;
};

export const checkExpireReason =
  (type: WindowedType): Check =>
  (value, context) => {
    if (!endsAs(context, 'withdrawn') || value?.trim()) return true;
    const { bg, en } = windowWordsOf(type).document;
    return say(
      {
        bg: `Посочете причината: читателите ще я видят вместо ${bg}.`,
        en: `Give the reason: readers will see it in place of ${en}.`,
      },
      context,
    );
  };

export const checkExpireTarget: Check = (value, context) => {
  if (!endsAs(context, 'redirected')) return true;
  return webAddress(value) !== null ? true : say(messages.target, context);
};
