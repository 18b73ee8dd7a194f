import { text } from '../../localized';
import { reference } from '../../reference';
import { city } from '../cities';

/** The cities, the news, who pays for it all, and the way on from here. */
export const closingBlocks = [
  {
    blockType: 'citiesMap' as const,
    heading: text('Градовете', 'The cities'),
    intro: text('В инициативата участват 21 европейски столици.', 'Twenty-one European capitals take part.'),
  },
  {
    blockType: 'announcements' as const,
    heading: text('Новини', 'News'),
    scope: 'initiative' as const,
    limit: 4,
  },
  {
    blockType: 'organizationProfile' as const,
    heading: text('Кой финансира инициативата', 'Who funds the initiative'),
    organization: reference('organizations', 'bloomberg-philanthropies'),
  },
  {
    blockType: 'callToAction' as const,
    heading: text('София в инициативата', 'Sofia in the initiative'),
    text: text(
      'Представителите на София и новините за нейното участие са събрани на страницата на града.',
      'Sofia’s representatives and the news about its part are gathered on the city’s page.',
    ),
    link: {
      label: text('Към страницата на София', 'Go to Sofia’s page'),
      type: 'internal' as const,
      reference: { relationTo: 'cities' as const, value: city('sofia') },
    },
  },
  {
    blockType: 'moreInitiatives' as const,
    heading: text('Още инициативи', 'More initiatives'),
    linkLabel: text('Вижте още проекти', 'See more projects'),
  },
];
