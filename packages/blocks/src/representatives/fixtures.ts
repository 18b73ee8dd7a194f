import type { Locale } from '@civic/content/locales';

import { examplePeople } from '../examples/people';
import type { RepresentativesProps } from './component';

export const fixtures: Record<Locale, RepresentativesProps> = {
  bg: { heading: 'Представители на София', intro: null, representatives: examplePeople('bg') },
  en: { heading: 'Sofia’s representatives', intro: null, representatives: examplePeople('en') },
};
