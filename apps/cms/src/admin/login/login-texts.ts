import { adminTexts } from '../../platform/words/admin-texts';

export const loginTexts = adminTexts({
  bg: {
    promise: 'Публикувано навреме.',
    explanation:
      'Всяко съобщение излиза точно в обявената минута, а посетителите виждат всяка редакция веднага щом я публикувате.',
    heading: 'Вход за екипа',
  },
  en: {
    promise: 'Published on time.',
    explanation:
      'Every announcement is published at the exact minute you promised, and visitors see every edit as soon as you publish it.',
    heading: 'Sign in',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    login: typeof loginTexts;
  }
}
