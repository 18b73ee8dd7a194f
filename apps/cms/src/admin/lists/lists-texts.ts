import { adminTexts } from '../../platform/words/admin-texts';

export const listsTexts = adminTexts({
  bg: {
    refused: { heading: 'Какво не беше изпълнено', open: 'Отворете документа', close: 'Скрийте' },
  },
  en: {
    refused: { heading: 'What was not done', open: 'Open the document', close: 'Hide' },
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    lists: typeof listsTexts;
  }
}
