import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField } from '../fields/heading-fields';
import { linkField } from '../fields/link-field';

export const callToActionBlock: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: {
    singular: { bg: 'Покана за действие', en: 'Call to action' },
    plural: { bg: 'Покани за действие', en: 'Calls to action' },
  },
  admin: {
    group: blockGroups.more,
    custom: {
      about: {
        bg: 'Покана с бутон, който води към страница или сайт.',
        en: 'An invitation with a button that leads to a page or website.',
      },
    },
  },
  fields: [
    headingField,
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: { bg: 'Текст', en: 'Text' },
      admin: {
        description: {
          bg: 'Едно изречение за това какво ще намери читателят зад връзката.',
          en: 'One sentence about what the reader finds behind the link.',
        },
      },
    },
    linkField,
  ],
};
