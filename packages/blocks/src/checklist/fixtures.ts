import type { ExampleLanguage } from '../examples/example-language';
import type { ChecklistProps } from './component';

export const fixtures: Record<ExampleLanguage, ChecklistProps> = {
  bg: {
    heading: 'Какво оценяват градовете',
    intro: 'Пет посоки, в които всеки град търси как да напредне.',
    points: [
      'Дигитална визия',
      'Управление',
      'Развитие на технологичните системи',
      'Проектиране, насочено към потребителя',
      'Инфраструктура за използване на данни',
    ],
  },
  en: {
    heading: 'What the cities assess',
    intro: 'Five directions in which each city looks for ways to advance.',
    points: [
      'Digital vision',
      'Governance',
      'Development of technology systems',
      'User-centric design',
      'Infrastructure for the use of data',
    ],
  },
};
