import type { Locale } from '@civic/content/locales';
import type { PayloadRequest } from 'payload';

/** The language in which the admin speaks to whoever asks. */
export const languageOf = ({ i18n }: Pick<PayloadRequest, 'i18n'>): Locale => (i18n.language === 'en' ? 'en' : 'bg');
