import { webAddress } from '@civic/content/web-address';

import { say, type Check, type CheckContext } from '../../../platform/words/validators';

interface Window {
  publishAt?: string | Date | null;
  comingSoon?: boolean | null;
  revealAt?: string | Date | null;
  expireAt?: string | Date | null;
  expireOutcome?: string | null;
}

const messages = {
  revealBeforePublish: {
    bg: 'Разкриването трябва да е след датата на съобщението.',
    en: 'The reveal must come after the date of the announcement.',
  },
  endBeforePublish: {
    bg: 'Краят трябва да е след датата на съобщението.',
    en: 'The end must come after the date of the announcement.',
  },
  endBeforeReveal: { bg: 'Краят трябва да е след разкриването.', en: 'The end must come after the reveal.' },
  reason: {
    bg: 'Посочете причината: читателите ще я видят вместо съобщението.',
    en: 'Give the reason: readers will see it in place of the announcement.',
  },
  target: {
    bg: 'Въведете път, започващ с /, или пълен адрес.',
    en: 'Enter a path that starts with /, or a full address.',
  },
};

const windowOf = (context: CheckContext): Window => (context.data ?? {}) as Window;

const instant = (value: string | Date | null | undefined) => (value ? new Date(value).getTime() : undefined);

/** Whether an instant does not lie after another that is known. */
const isNotAfter = (value: string | Date, other: string | Date | null | undefined) => {
  const bound = instant(other);
  return bound !== undefined && (instant(value) ?? 0) <= bound;
};

type DateCheck = (value: string | Date | null | undefined, context: CheckContext) => string | true;

/** The reveal, while the announcement is coming soon. */
export const checkRevealAt: DateCheck = (value, context) => {
  const { comingSoon, publishAt } = windowOf(context);
  return value && comingSoon && isNotAfter(value, publishAt) ? say(messages.revealBeforePublish, context) : true;
};

export const checkExpireAt: DateCheck = (value, context) => {
  const { comingSoon, publishAt, revealAt } = windowOf(context);
  if (!value) return true;
  if (isNotAfter(value, publishAt)) return say(messages.endBeforePublish, context);
  return comingSoon && isNotAfter(value, revealAt) ? say(messages.endBeforeReveal, context) : true;
};

const endsAs = (context: CheckContext, outcome: string) => {
  const { expireAt, expireOutcome } = windowOf(context);
  return Boolean(expireAt) && expireOutcome === outcome;
};

export const checkExpireReason: Check = (value, context) =>
  endsAs(context, 'withdrawn') && !value?.trim() ? say(messages.reason, context) : true;

export const checkExpireTarget: Check = (value, context) => {
  if (!endsAs(context, 'redirected')) return true;
  return webAddress(value) !== null ? true : say(messages.target, context);
};
