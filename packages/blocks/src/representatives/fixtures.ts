import type { ExampleLanguage } from '../examples/example-language';
import { examplePeople } from '../examples/people';
import type { RepresentativesProps } from './component';

export const fixtures: Record<ExampleLanguage, RepresentativesProps> = {
  bg: { heading: 'Представители на София', intro: null, representatives: examplePeople('bg') },
  en: { heading: 'Sofia’s representatives', intro: null, representatives: examplePeople('en') },
};
