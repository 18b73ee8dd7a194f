import type { ExampleLanguage } from '../examples/example-language';
import { exampleInitiative } from '../examples/initiative';
import type { MoreInitiativesProps } from './component';

export const fixtures: Record<ExampleLanguage, MoreInitiativesProps> = {
  bg: {
    heading: 'Още инициативи',
    initiatives: [exampleInitiative('bg')],
    all: { label: 'Всички инициативи', href: '/bg/initiatives' },
    locale: 'bg',
    timeZone: 'Europe/Sofia',
  },
  en: {
    heading: 'More initiatives',
    initiatives: [exampleInitiative('en')],
    all: { label: 'All initiatives', href: '/en/initiatives' },
    locale: 'en',
    timeZone: 'Europe/Sofia',
  },
};
