import type { Dictionary } from './dictionary';

interface RefusalTexts {
  refusedTitle: string;
  refusedText: string;
  unavailableTitle: string;
  unavailableText: string;
  toSite: string;
}

/** What somebody reads whose preview cannot be shown. */
export const previewRefusalTexts: Dictionary<RefusalTexts> = {
  bg: {
    refusedTitle: 'Връзката за преглед вече не е валидна',
    refusedText: 'Срокът ѝ е изтекъл или е била прекратена. Поискайте нова от човека, който ви я изпрати.',
    unavailableTitle: 'Прегледът не може да се покаже в момента',
    unavailableText: 'Системата за управление на съдържанието не отговаря. Опитайте отново след малко.',
    toSite: 'Към сайта',
  },
  en: {
    refusedTitle: 'This preview link is no longer valid',
    refusedText: 'It has expired or was revoked. Ask whoever sent it to you for a new one.',
    unavailableTitle: 'The preview cannot be shown for the moment',
    unavailableText: 'The content management system does not answer. Try again in a little while.',
    toSite: 'To the site',
  },
};
