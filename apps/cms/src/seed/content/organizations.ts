import { text } from '../localized';
import { reference } from '../reference';
import type { DocumentSeed } from '../seedable';

const funder: DocumentSeed<'organizations'> = {
  key: 'bloomberg-philanthropies',
  data: {
    name: text('Блумбърг Филантропис', 'Bloomberg Philanthropies'),
    summary: text(
      'Организацията финансира инициативата и я обяви през 2018 г. Работи в пет области и инвестира в 510 града и 129 държави.',
      'The organization funds the initiative and announced it in 2018. It works in five areas and invests in 510 cities and 129 countries.',
    ),
    website: 'https://www.bloomberg.org',
    logo: reference('media', 'mark-petals'),
    figures: [
      { value: '510', label: text('града, в които инвестира', 'cities in which it invests') },
      { value: '129', label: text('държави, в които инвестира', 'countries in which it invests') },
    ],
    areas: [
      { name: text('Изкуства', 'Arts') },
      { name: text('Образование', 'Education') },
      { name: text('Околна среда', 'Environment') },
      { name: text('Иновации в управлението', 'Government Innovation') },
      { name: text('Обществено здраве', 'Public Health') },
    ],
  },
};

const businessSchool: DocumentSeed<'organizations'> = {
  key: 'harvard-business-school',
  data: {
    name: text('Харвардско бизнес училище', 'Harvard Business School'),
    summary: text(
      'Преподаватели от училището водят обучението за градски ръководители.',
      'Members of its faculty teach the executive education for city leaders.',
    ),
    logo: reference('media', 'mark-columns'),
  },
};

const kennedySchool: DocumentSeed<'organizations'> = {
  key: 'harvard-kennedy-school',
  data: {
    name: text('Харвардско училище „Кенеди“', 'Harvard Kennedy School'),
    summary: text(
      'Преподаватели от училището участват в обучението за градски ръководители.',
      'Members of its faculty take part in the executive education for city leaders.',
    ),
    logo: reference('media', 'mark-arcs'),
  },
};

/** The funder and the two academic partners. */
export const organizations = [funder, businessSchool, kennedySchool];
