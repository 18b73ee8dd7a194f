import { text } from '../../localized';
import { reference } from '../../reference';
import type { BlockSeed } from '../../seedable';
import { city } from '../cities';

/** The closing blocks: the cities, the news, the funding, and links to other pages. */
export const closingBlocks: BlockSeed[] = [
  {
    blockType: 'citiesMap',
    heading: text('Градовете', 'The cities'),
    intro: text('В инициативата участват 21 европейски столици.', 'Twenty-one European capitals take part.'),
  },
  {
    blockType: 'announcements',
    heading: text('Новини', 'News'),
    scope: 'initiative',
    limit: 4,
  },
  {
    blockType: 'organizationProfile',
    heading: text('Кой финансира инициативата', 'Who funds the initiative'),
    organization: reference('organizations', 'bloomberg-philanthropies'),
  },
  {
    blockType: 'callToAction',
    heading: text('София в инициативата', 'Sofia in the initiative'),
    text: text(
      'Представителите на София и новините за нейното участие са събрани на страницата на града.',
      'Sofia’s representatives and the news about its part are gathered on the city’s page.',
    ),
    link: {
      label: text('Към страницата на София', 'Go to Sofia’s page'),
      type: 'internal',
      reference: { relationTo: 'cities', value: city('sofia') },
    },
  },
  {
    blockType: 'moreInitiatives',
    heading: text('Още инициативи', 'More initiatives'),
    linkLabel: text('Вижте още проекти', 'See more projects'),
  },
];
