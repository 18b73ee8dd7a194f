import { adminTexts } from '../../platform/words/admin-texts';

export const listsTexts = adminTexts({
  bg: {
    titleIn: 'на {{language}}',
    views: {
      label: 'Изгледи',
      all: 'Всички',
      mine: 'Мои',
      unpublished: 'Не всичко е публикувано',
      recent: 'Променени през последните 7 дни',
      untranslated: 'Без {{language}}',
    },
    chosen: 'Избраните документи',
    more_one: 'и още {{count}} документ',
    more_other: 'и още {{count}} документа',
    refused: { heading: 'Какво не беше изпълнено', close: 'Скрийте' },
  },
  en: {
    titleIn: 'in {{language}}',
    views: {
      label: 'Views',
      all: 'All',
      mine: 'Mine',
      unpublished: 'Not everything is published',
      recent: 'Changed in the last 7 days',
      untranslated: 'Without {{language}}',
    },
    chosen: 'The chosen documents',
    more_one: 'and {{count}} more document',
    more_other: 'and {{count}} more documents',
    refused: { heading: 'What was not done', close: 'Hide' },
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    lists: typeof listsTexts;
  }
}
