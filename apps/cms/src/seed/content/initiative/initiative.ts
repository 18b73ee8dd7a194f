import { text } from '../../localized';
import { reference } from '../../reference';
import type { DocumentSeed } from '../../seedable';
import { allCities } from '../cities';
import { allFocusAreas } from '../focus-areas';
import { milestoneBlocks } from './milestones';
import { aboutBlocks, closingBlocks, goalBlocks } from './page-texts';
import { peopleBlocks } from './people';

const represents = text('Представител на София', 'Representative of Sofia');

const digitalInnovation: DocumentSeed<'initiatives'> = {
  key: 'digital-innovation',
  data: {
    title: text(
      'Инициатива за дигитални иновации на „Блумбърг Филантропис“',
      'Bloomberg Philanthropies Digital Innovation Initiative',
    ),
    summary: text(
      'Международно обучение за управление на дигиталната трансформация, в което София участва редом с още 20 европейски столици.',
      'International training in managing digital transformation, in which Sofia takes part alongside 20 other European capitals.',
    ),
    hero: reference('media', 'linked-cities'),
    // Two years from the kick-off; only the year of the end is publicly known.
    period: { start: '2020-01-10T12:00:00.000Z', end: '2022-01-10T12:00:00.000Z' },
    status: 'completed',
    organizations: [
      { organization: reference('organizations', 'bloomberg-philanthropies'), role: 'funder' },
      { organization: reference('organizations', 'harvard-business-school'), role: 'academic-partner' },
      { organization: reference('organizations', 'harvard-kennedy-school'), role: 'academic-partner' },
    ],
    cities: allCities,
    representatives: [
      { representative: reference('representatives', 'vladimir-danailov'), role: represents },
      { representative: reference('representatives', 'elitsa-panayotova'), role: represents },
    ],
    focusAreas: allFocusAreas,
    layout: [...aboutBlocks, ...goalBlocks, ...peopleBlocks, ...milestoneBlocks, ...closingBlocks],
    seo: {
      description: text(
        'Какво представлява програмата, кои са 21-те столици в нея, кой представлява София и какво предстои.',
        'What the programme is, which 21 capitals are in it, who represents Sofia, and what is next.',
      ),
    },
  },
};

/** The one initiative of the demo. */
export const initiatives = [digitalInnovation];
