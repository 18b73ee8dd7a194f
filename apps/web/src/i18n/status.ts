import type { Dictionary } from './dictionary';

/** Pages that stand in for one that cannot be shown. */
interface StatusTexts {
  notFoundTitle: string;
  notFoundText: string;
  notFoundNext: string;
  goneTitle: string;
  goneText: string;
  elsewhereTitle: string;
  elsewhereText: string;
  unavailableTitle: string;
  unavailableText: string;
  retry: string;
  toHome: string;
}

export const statusTexts: Dictionary<StatusTexts> = {
  bg: {
    notFoundTitle: 'Страницата не е намерена',
    notFoundText:
      'Адресът може да е сгрешен, страницата да е преместена или вече да не е публична. Проверете изписването му или продължете от някой от разделите.',
    notFoundNext: 'Продължете към',
    goneTitle: 'Това съобщение е премахнато',
    goneText:
      'Адресът е верен, но срокът на съобщението е изтекъл и то вече не е публично. Актуалните съобщения ще намерите в раздел „Съобщения“.',
    elsewhereTitle: 'Тази страница я няма на български',
    elsewhereText: 'Публикувана е само на друг език. Можете да я прочетете там:',
    unavailableTitle: 'Страницата временно не може да бъде показана',
    unavailableText:
      'В момента не успяваме да заредим съдържанието ѝ. Причината е при нас и работим по отстраняването ѝ. Опитайте отново след малко.',
    retry: 'Опитайте отново',
    toHome: 'Към началната страница',
  },
  en: {
    notFoundTitle: 'Page not found',
    notFoundText:
      'The address may be mistyped, or the page may have moved or no longer be public. Check the spelling, or carry on from one of the sections.',
    notFoundNext: 'Carry on to',
    goneTitle: 'This announcement has been removed',
    goneText:
      'The address is right, but the announcement has run its course and is no longer public. You will find current announcements in the section “Announcements”.',
    elsewhereTitle: 'This page is not available in English',
    elsewhereText: 'It is published in another language only. You can read it there:',
    unavailableTitle: 'This page cannot be shown for the moment',
    unavailableText:
      'We are unable to load its content just now. The fault is ours and we are putting it right. Please try again shortly.',
    retry: 'Try again',
    toHome: 'To the home page',
  },
};
