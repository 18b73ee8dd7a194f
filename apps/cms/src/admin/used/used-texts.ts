import { adminTexts } from '../../platform/words/admin-texts';

export const usedTexts = adminTexts({
  bg: {
    label: 'Къде се използва',
    loading: 'Зарежда се…',
    failed: 'Сега не може да се покаже къде се използва.',
    again: 'Опитайте отново',
    nowhere: 'Не се използва никъде: нито на сайта, нито в чернови, нито в насрочени промени.',
    incomplete: 'Съдържанието от предишната версия на системата още се преглежда; списъкът може да не е пълен.',
    live: 'На сайта',
    drafts: 'Само в чернови',
    scheduled: 'В насрочени промени',
    place: '{{field}}, на {{language}}',
    more_one: 'и още {{count}} място',
    more_other: 'и още {{count}} места',
  },
  en: {
    label: 'Where it is used',
    loading: 'Loading…',
    failed: 'Where it is used cannot be shown now.',
    again: 'Try again',
    nowhere: 'It is used nowhere: not on the website, not in drafts, and not in scheduled releases.',
    incomplete: 'The content of the previous version of the system is still being read; the list may lack something.',
    live: 'On the website',
    drafts: 'In drafts only',
    scheduled: 'In scheduled releases',
    place: '{{field}}, in {{language}}',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    used: typeof usedTexts;
  }
}
