import type { ExampleLanguage } from '../examples/example-language';
import type { GoalsProps } from './component';

export const fixtures: Record<ExampleLanguage, GoalsProps> = {
  bg: {
    heading: 'Цели',
    intro: 'Три цели, които програмата си поставя за двете години.',
    goals: [
      'Да помогне на европейските градове да създават дигитални услуги с голям ефект и да споделят наученото с градове по света.',
      'Да ускори дигиталните иновации в градовете, така че най-важните услуги да служат по-добре на жителите.',
      'Да помогне на градските ръководители да придобият уменията, които дигиталната промяна изисква.',
    ],
  },
  en: {
    heading: 'Goals',
    intro: 'Three goals that the programme sets itself for the two years.',
    goals: [
      'Help European cities deliver digital services of high impact and share what they learn with cities worldwide.',
      'Speed up digital innovation in cities so that critical services serve residents better.',
      'Help city leaders build the skills that digital transformation needs.',
    ],
  },
};
