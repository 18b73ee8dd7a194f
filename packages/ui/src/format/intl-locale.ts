import { messages, type Language } from '../messages/messages';

/** The BCP 47 tag for `Intl`, such as `en-GB`. */
export const intlLocale = (language: Language): string => messages(language).tag;
