import type { AsOfEvent } from '@civic/content/as-of';

import type { Dictionary } from './dictionary';

interface PreviewTexts {
  label: string;
  /** `moment` such as „сряда, 12 май 2027 г., 09:00 ч. (София)“. */
  asOf: (moment: string) => string;
  ofNow: string;
  ofDraft: string;
  withDraft: string;
  forPerson: (person: string) => string;
  until: (moment: string) => string;
  exit: string;
  choose: string;
  now: string;
  earlier: string;
  later: string;
  coming: string;
  nothingComing: string;
  shown: string;
  slider: string;
  show: string;
  otherMoment: string;
  date: string;
  time: string;
  zone: (zone: string) => string;
  untitled: string;
  events: Record<AsOfEvent['kind'], (title: string) => string>;
}

/** The bar above the site as of another moment. */
export const previewTexts: Dictionary<PreviewTexts> = {
  bg: {
    label: 'Преглед на сайта',
    asOf: (moment) => `Разглеждате сайта към ${moment}`,
    ofNow: 'Разглеждате сайта в режим на преглед, към настоящия момент',
    ofDraft: 'Разглеждате сайта с непубликувана чернова',
    withDraft: 'с непубликувана чернова',
    forPerson: (person) => `за ${person}`,
    until: (moment) => `връзката важи до ${moment}`,
    exit: 'Обратно към настоящето',
    choose: 'Изберете момент',
    now: 'Сега',
    earlier: 'По-рано',
    later: 'По-късно',
    coming: 'Предстоящи промени',
    nothingComing: 'Няма насрочени промени.',
    shown: 'показва се',
    slider: 'Момент, към който се показва сайтът',
    show: 'Покажете',
    otherMoment: 'Друг момент',
    date: 'Дата',
    time: 'Час',
    zone: (zone) => `(местно време: ${zone})`,
    untitled: 'без заглавие',
    events: {
      publish: (title) => `Излиза „${title}“`,
      announce: (title) => `Обявява се „${title}“`,
      reveal: (title) => `Разкрива се пълният текст на „${title}“`,
      expire: (title) => `Изтича срокът на „${title}“`,
      release: (title) => `Публикува се „${title}“`,
      'take-down': (title) => `Сваля се „${title}“`,
      end: (title) => `Приключва промяната „${title}“`,
    },
  },
  en: {
    label: 'Preview of the site',
    asOf: (moment) => `You are viewing the site as of ${moment}`,
    ofNow: 'You are viewing the site in preview, as it is now',
    ofDraft: 'You are viewing the site with an unpublished draft',
    withDraft: 'with an unpublished draft',
    forPerson: (person) => `for ${person}`,
    until: (moment) => `the link is valid until ${moment}`,
    exit: 'Back to the present',
    choose: 'Choose a moment',
    now: 'Now',
    earlier: 'Earlier',
    later: 'Later',
    coming: 'Coming changes',
    nothingComing: 'Nothing is scheduled.',
    shown: 'shown',
    slider: 'The moment as of which the site is shown',
    show: 'Show',
    otherMoment: 'Another moment',
    date: 'Date',
    time: 'Time',
    zone: (zone) => `(local time: ${zone})`,
    untitled: 'untitled',
    events: {
      publish: (title) => `Out: ${title}`,
      announce: (title) => `Announced: ${title}`,
      reveal: (title) => `Revealed: ${title}`,
      expire: (title) => `Over: ${title}`,
      release: (title) => `Published: ${title}`,
      'take-down': (title) => `Taken down: ${title}`,
      end: (title) => `Ended: ${title}`,
    },
  },
};
