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
    refused: { heading: 'Какво не беше изпълнено', open: 'Отворете документа', close: 'Скрийте' },
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
    refused: { heading: 'What was not done', open: 'Open the document', close: 'Hide' },
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    lists: typeof listsTexts;
  }
}
