import { adminTexts } from '../../platform/words/admin-texts';

export const loginTexts = adminTexts({
  bg: {
    promise: 'Сайтът знае кога.',
    explanation:
      'Всяко съобщение излиза на минутата, за която е обещано, а всяка промяна се вижда за посетителите, щом я публикувате.',
    heading: 'Вход за екипа',
  },
  en: {
    promise: 'The website knows when.',
    explanation:
      'Every announcement is out at the minute for which it was promised, and visitors see every change as soon as you publish it.',
    heading: 'Sign in',
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    login: typeof loginTexts;
  }
}
