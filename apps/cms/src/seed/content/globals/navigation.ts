import type { AddressedType } from '@civic/content/content-types';

import { text, type Localized } from '../../localized';
import { reference } from '../../reference';
import type { GlobalSeed } from '../../seedable';

const link = (label: Localized, type: AddressedType, key: string) => ({
  link: { label, type: 'internal' as const, reference: { relationTo: type, value: reference(type, key) } },
});

const about = link(text('За сайта', 'About'), 'pages', 'about');

/** The additional links of the header, which lists the sections automatically. */
export const navigation: GlobalSeed<'navigation'> = {
  header: [about],
  footer: [
    {
      heading: text('Разгледайте', 'Explore'),
      links: [
        link(text('Дигитални иновации', 'Digital innovation'), 'initiatives', 'digital-innovation'),
        link(text('София', 'Sofia'), 'cities', 'sofia'),
      ],
    },
    {
      heading: text('За сайта', 'This site'),
      links: [
        about,
        link(text('Достъпност', 'Accessibility'), 'pages', 'accessibility'),
        link(text('Поверителност', 'Privacy'), 'pages', 'privacy'),
      ],
    },
  ],
  note: text(
    'Демонстрационно съдържание по публично обявени факти. Изображенията са абстрактни илюстрации.',
    'Demonstration content based on public facts. The pictures are abstract illustrations.',
  ),
};
