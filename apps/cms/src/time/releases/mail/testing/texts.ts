import { translatorOver } from '../../../../platform/words/admin-texts.testing';
import { mailTexts } from '../mail-texts';
import type { TextsByLanguage } from '../write-message';

/** The texts of messages, without a configuration. */
export const texts: TextsByLanguage = {
  bg: translatorOver({ releaseMail: mailTexts }, 'bg'),
  en: translatorOver({ releaseMail: mailTexts }, 'en'),
};
