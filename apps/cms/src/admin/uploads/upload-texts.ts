import { adminTexts } from '../../platform/words/admin-texts';

export const uploadTexts = adminTexts({
  bg: {
    refused: 'Файлът „{{name}}“ не е приет.',
    leftOut_one: 'Не е добавен {{names}}.',
    leftOut_other: 'Не са добавени {{names}}.',
  },
  en: {
    refused: 'The file “{{name}}” was not accepted.',
    leftOut_one: '{{names}} was not added.',
    leftOut_other: '{{names}} were not added.',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    uploads: typeof uploadTexts;
  }
}
