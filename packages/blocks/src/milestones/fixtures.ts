import type { ExampleLanguage } from '../examples/example-language';
import type { MilestonesProps } from './component';

export const fixtures: Record<ExampleLanguage, MilestonesProps> = {
  bg: {
    heading: 'Какво предстои',
    intro: null,
    locale: 'bg',
    timeZone: 'Europe/Sofia',
    milestones: [
      {
        title: 'Начало на програмата',
        text: 'Екипите на градовете се събират за първи път в Лондон.',
        date: '2020-01-10T10:00:00.000Z',
        precision: 'day',
        state: 'done',
      },
      {
        title: 'Оценка на зрелостта',
        text: 'Градовете преценяват докъде са стигнали и къде могат да напреднат.',
        date: '2020-04-01T10:00:00.000Z',
        precision: 'season',
        state: 'current',
      },
      { title: 'Преработване на още услуги', text: null, date: null, precision: 'unknown', state: 'next' },
    ],
  },
  en: {
    heading: 'What is next',
    intro: null,
    locale: 'en',
    timeZone: 'Europe/Sofia',
    milestones: [
      {
        title: 'Kick-off',
        text: 'The city teams meet for the first time, in London.',
        date: '2020-01-10T10:00:00.000Z',
        precision: 'day',
        state: 'done',
      },
      {
        title: 'Assessment of maturity',
        text: 'The cities find out how far they are and where they can advance.',
        date: '2020-04-01T10:00:00.000Z',
        precision: 'season',
        state: 'current',
      },
      { title: 'Redesign of more services', text: null, date: null, precision: 'unknown', state: 'next' },
    ],
  },
};
