import type { Locale } from '@civic/content/locales';

import { exampleRichText } from '../examples/rich-text';
import type { RichTextProps } from './component';

export const fixtures: Record<Locale, RichTextProps> = {
  bg: { heading: 'За програмата', content: exampleRichText('bg') },
  en: { heading: 'About the programme', content: exampleRichText('en') },
};
