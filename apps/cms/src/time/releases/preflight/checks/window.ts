import { isWindowedType, type WindowedType } from '@civic/content/content-types';
import { lacksOutcome } from '@civic/content/visibility';

import { storedWindow } from '../../../../content/stored-window';
import { capitalised, windowWordsOf } from '../../../../content/window/words';
import { siteTime } from '../../../../platform/words/site-time-line';
import type { Finding } from '../../plan';
import type { Check, CheckedItem } from '../checked-release';
import { windowOf, type Window } from '../content/window-of';
import { errorIn, warningIn } from '../finding';
import { sentence, type Words } from '../words';

/** A detail of a document's times that its author may not have meant. */
interface Concern {
  path: 'publishAt' | 'revealAt' | 'expireAt';
  message: Words;
}

/** Formats an instant (ms, UTC) in both languages. */
type FormatInstant = (at: number) => Words;

const day = 86_400_000;

const endsBefore = (type: WindowedType, at: Words): Words =>
  sentence(
    { at },
    (part) =>
      `Срокът на ${windowWordsOf(type).document.bg} изтича на ${part.at}, преди да е публикувано: посетителите няма да го видят в списъците. Удължете срока или го премахнете.`,
    (part) =>
      `${capitalised(windowWordsOf(type).document.en)} ends on ${part.at}, before it is published: visitors will not see it in the lists. Move its end or remove it.`,
  );

const comesOutLater = (type: WindowedType, at: Words): Words =>
  sentence(
    { at },
    (part) =>
      `Промяната е по-рано от ${windowWordsOf(type).publishAt.inSentence.bg}: посетителите ще го видят едва на ${part.at}.`,
    (part) =>
      `The release comes before ${windowWordsOf(type).publishAt.inSentence.en}: visitors will not see it until ${part.at}.`,
  );

const bearsAnOldDate = (type: WindowedType, at: Words): Words =>
  sentence(
    { at },
    (part) =>
      `${capitalised(windowWordsOf(type).document.bg)} ще излезе с по-ранна дата (${part.at}) и ще се нареди под по-новите. Изчистете датата, за да носи деня на публикуването.`,
    (part) =>
      `${capitalised(windowWordsOf(type).document.en)} will go live under an earlier date (${part.at}), below newer ones. Clear the date to have it bear the day of its publication.`,
  );

const revealsAtOnce = (at: Words): Words =>
  sentence(
    { at },
    (part) =>
      `Разкриването е на ${part.at}, не по-късно от публикуването: пълният текст ще се види веднага, без „Предстои“.`,
    (part) =>
      `The reveal is on ${part.at}, no later than the publication: the full text will be seen at once, without “coming soon”.`,
  );

const promisesAnotherTime = (promised: Words, reveal: Words): Words =>
  sentence(
    { promised, reveal },
    (part) =>
      `На гражданите се обещава ${part.promised}, а за разкриването е посочено друго: ${part.reveal}. Изравнете двата момента.`,
    (part) =>
      `The public is promised ${part.promised}, but the reveal says otherwise: ${part.reveal}. Make the two agree.`,
  );

interface ReleaseMoment {
  /** The instant of the document's release; ms, UTC. */
  dueAt: number;
  /** Whether the document is not public yet. */
  isNew: boolean;
  format: FormatInstant;
}

/** Oddities of a window when its document is released. */
export function windowConcerns(type: WindowedType, window: Window, { dueAt, isNew, format }: ReleaseMoment): Concern[] {
  const { publishAt, revealAt, expireAt, isComingSoon, promisedAt } = window;
  const concerns: Concern[] = [];
  const note = (path: Concern['path'], message: Words) => concerns.push({ path, message });

  if (expireAt !== undefined && expireAt <= dueAt) note('expireAt', endsBefore(type, format(expireAt)));
  if (publishAt !== undefined && publishAt > dueAt) note('publishAt', comesOutLater(type, format(publishAt)));
  if (isNew && publishAt !== undefined && publishAt < dueAt - day)
    note('publishAt', bearsAnOldDate(type, format(publishAt)));
  if (!isComingSoon) return concerns;
  if (revealAt !== undefined && revealAt <= dueAt) note('revealAt', revealsAtOnce(format(revealAt)));
  else if (promisedAt !== undefined && promisedAt !== revealAt) {
    const reveal = revealAt === undefined ? { bg: 'няма насрочен момент', en: 'none is scheduled' } : format(revealAt);
    note('revealAt', promisesAnotherTime(format(promisedAt), reveal));
  }
  return concerns;
}

const endWithoutOutcome = {
  bg: 'Когато промяната свърши, на сайта се връща сегашното съдържание, което има срок, но не казва какво остава след него. Изберете „След края“ и го публикувайте, преди да насрочите.',
  en: 'When the release ends, the present content returns to the site: it has an end and does not say what is left afterwards. Choose “Afterwards” and publish it before you schedule.',
};

/** An end restores the content that is public now, so it must be fit to be published. */
const ofEnd = (item: CheckedItem, endAt: number | null): Finding[] =>
  endAt !== null && item.publicNow && lacksOutcome(storedWindow(item.publicNow))
    ? [errorIn('window', item, { path: 'expireOutcome', message: endWithoutOutcome })]
    : [];

/** Checks that the window of a document fits the moment of its release. */
export const windowCheck: Check = ({ items, dueAt, endAt }, { timeZone }) => {
  const format: FormatInstant = (at) => ({ bg: siteTime(at, timeZone, 'bg'), en: siteTime(at, timeZone, 'en') });
  return items.flatMap((item) => {
    const { type } = item.item;
    if (!isWindowedType(type)) return [];
    const isNew = item.publicNow === null;
    const concerns = item.content ? windowConcerns(type, windowOf(item.content), { dueAt, isNew, format }) : [];
    return [...ofEnd(item, endAt), ...concerns.map((concern) => warningIn('window', item, concern))];
  });
};
