import { blockConfigs } from '@civic/blocks/configs';
import type { AdminText } from '@civic/content/admin-languages';
import type { Block, BlocksField } from 'payload';

/** Titles blocks by their headings: Payload uses a block name, which editors leave empty. The picture is in the folder `public`. */
const withBlockLabel = (block: Block): Block => ({
  ...block,
  admin: {
    ...block.admin,
    images: { thumbnail: { url: `/blocks/${block.slug}.svg`, alt: '' } },
    components: {
      ...block.admin?.components,
      Label: {
        path: '/src/admin/blocks/block-label#BlockLabel',
        clientProps: { name: block.labels?.singular ?? block.slug },
      },
    },
  },
});

/** The name of a block and what it is for, in the languages of the admin. */
const wordsOf = ({ admin, labels, slug }: Block) => ({
  name: labels?.singular ?? slug,
  about: admin?.custom?.about as AdminText,
});

/** The page's body, built of blocks. Their order is the same in every language; the texts inside are not. */
export const layoutField = (): BlocksField => ({
  name: 'layout',
  type: 'blocks',
  label: { bg: 'Съдържание на страницата', en: 'Page content' },
  labels: { singular: { bg: 'блок', en: 'block' }, plural: { bg: 'блокове', en: 'blocks' } },
  admin: {
    initCollapsed: true,
    components: {
      beforeInput: [
        { path: '/src/admin/blocks/added-blocks#AddedBlocks', clientProps: { blocks: blockConfigs.map(wordsOf) } },
      ],
    },
    description: {
      bg: 'Подредбата на блоковете е обща за всички езици; текстовете в тях се въвеждат за всеки език поотделно.',
      en: 'The order of the blocks is shared by all languages; the texts in them are written for each language.',
    },
  },
  blocks: blockConfigs.map(withBlockLabel),
});
