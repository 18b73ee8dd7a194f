import type { ExampleLanguage } from '../examples/example-language';
import type { CallToActionProps } from './component';

export const fixtures: Record<ExampleLanguage, CallToActionProps> = {
  bg: {
    heading: 'Научете повече за програмата',
    text: 'Съобщението за 21-те града е на страницата на Bloomberg Philanthropies.',
    link: { label: 'Към съобщението', href: 'https://www.bloomberg.org', external: true },
    locale: 'bg',
  },
  en: {
    heading: 'Learn more about the programme',
    text: 'The announcement of the 21 cities is on the site of Bloomberg Philanthropies.',
    link: { label: 'To the announcement', href: 'https://www.bloomberg.org', external: true },
    locale: 'en',
  },
};
