import type { Finding } from '../../plan';
import type { Check, CheckedRelease } from '../checked-release';
import { errorIn } from '../finding';
import type { Words } from '../words';

const code = 'instant';

const messages = {
  past: {
    bg: 'Моментът вече е отминал: изберете бъдещ.',
    en: 'The moment has passed already: choose one to come.',
  },
  early: { bg: 'Краят трябва да е след началото.', en: 'The end must come after the beginning.' },
  over: {
    bg: 'Краят вече е отминал и промяната ще бъде върната веднага. Насрочете документите отново с друг край или без край.',
    en: 'The end has passed, so the change would be taken back at once. Schedule the documents again with another end, or with none.',
  },
  none: { bg: 'Изберете дата и час.', en: 'Choose a date and a time.' },
  twice: {
    bg: 'Документът е включен повече от веднъж: оставете го само веднъж.',
    en: 'The document is there more than once: leave it in once.',
  },
} satisfies Record<string, Words>;

const about = (path: 'dueAt' | 'endAt', message: Words): Finding => ({ severity: 'error', code, path, message });

/** The problems with the instants of a release (ms, UTC); `null` for `now` skips the comparison with the present. */
export function checkInstants({ dueAt, endAt, now }: Omit<CheckedRelease, 'items'>): Finding[] {
  if (Number.isNaN(dueAt)) return [about('dueAt', messages.none)];
  return [
    ...(now !== null && dueAt <= now ? [about('dueAt', messages.past)] : []),
    ...(endAt !== null && endAt <= dueAt ? [about('endAt', messages.early)] : []),
  ];
}

/** The problem of a release that is carried out at `now` although its end (ms, UTC) has passed. */
export const findPassedEnd = (endAt: number | null, now: number): Finding | null =>
  endAt !== null && endAt <= now ? about('endAt', messages.over) : null;

/** Checks that the instants of the release are possible, and that each document has one item. */
export const instantCheck: Check = (release) => {
  const { items } = release;
  const repeated = items.filter(({ key }, index) => items.findIndex((other) => other.key === key) < index);
  const twice = repeated.map((item) => errorIn(code, item, { message: messages.twice }));
  return [...checkInstants(release), ...twice];
};
