import type { ExampleLanguage } from '../examples/example-language';
import { exampleFocusAreas } from '../examples/focus-areas';
import type { FocusAreasProps } from './component';

export const fixtures: Record<ExampleLanguage, FocusAreasProps> = {
  bg: {
    heading: 'Тематични области',
    intro: 'Всеки град преобразява по една услуга, с която жителите му се срещат.',
    focusAreas: exampleFocusAreas('bg'),
  },
  en: {
    heading: 'Focus areas',
    intro: 'Each city transforms one service that its residents meet.',
    focusAreas: exampleFocusAreas('en'),
  },
};
