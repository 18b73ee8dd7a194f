import { text } from '../../localized';
import type { BlockSeed } from '../../seedable';

const milestones: BlockSeed = {
  blockType: 'milestones',
  heading: text('Какво предстои', 'What is next'),
  intro: text(
    'Основните стъпки в програмата, от първата среща нататък.',
    'The main steps of the programme, from the first meeting on.',
  ),
  items: [
    {
      title: text('Начало', 'Kick-off'),
      text: text(
        'Екипите на всички градове се срещат за първи път в Лондон.',
        'The teams of all the cities meet for the first time, in London.',
      ),
      date: '2020-01-10T12:00:00.000Z',
      precision: 'day',
      state: 'done',
    },
    {
      title: text('Оценка на организационната зрялост', 'Assessing organisational maturity'),
      text: text(
        'След началото градовете преценяват колко зряла е организацията им и къде може да напредне.',
        'After the kick-off the cities assess how mature their organisation is and where it can advance.',
      ),
      precision: 'unknown',
      state: 'done',
    },
    {
      title: text('София в бета фазата', 'Sofia in the beta phase'),
      text: text(
        'Екипът започва работа с експерти от FutureGov по услуги, свързани с житейски събития.',
        'The team works with experts from FutureGov on services based on life events.',
      ),
      date: '2021-03-08T12:00:00.000Z',
      precision: 'day',
      state: 'done',
    },
    {
      title: text('Още за участието на София', 'More about Sofia in the initiative'),
      text: text('Очаквайте скоро. Датата още не е известна.', 'Coming soon. The date is not known yet.'),
      precision: 'unknown',
      state: 'next',
    },
  ],
};

const maturity: BlockSeed = {
  blockType: 'checklist',
  heading: text('Какво оценяват градовете', 'What the cities assess'),
  intro: text(
    'Градовете търсят възможности да напреднат в пет области:',
    'The cities look for chances to advance in five respects:',
  ),
  items: [
    { text: text('дигитална визия', 'digital vision') },
    { text: text('управление', 'governance') },
    { text: text('развитие на технологичните системи', 'development of technology systems') },
    { text: text('дизайн, съобразен с потребителя', 'user-centric design') },
    { text: text('инфраструктура за използване на данни', 'infrastructure for the use of data') },
  ],
};

/** The course of the programme. */
export const milestoneBlocks: BlockSeed[] = [milestones, maturity];
