import type { ExampleLanguage } from '../examples/example-language';
import { exampleRichText } from '../examples/rich-text';
import type { RichTextProps } from './component';

export const fixtures: Record<ExampleLanguage, RichTextProps> = {
  bg: { heading: 'За програмата', content: exampleRichText('bg') },
  en: { heading: 'About the programme', content: exampleRichText('en') },
};
