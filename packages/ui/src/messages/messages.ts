import type { Locale } from '@civic/content/locales';

import { bg, type Messages } from './bg';
import { en } from './en';

const dictionaries: Record<Locale, Messages> = { bg, en };

/** The words of the components in a language. */
export const messages = (locale: Locale): Messages => dictionaries[locale];
