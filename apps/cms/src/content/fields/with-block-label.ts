import type { Block } from 'payload';

/** Titles blocks by their headings: Payload uses a block name, which editors leave empty. */
export const withBlockLabel = (block: Block): Block => ({
  ...block,
  admin: {
    ...block.admin,
    components: {
      ...block.admin?.components,
      Label: {
        path: '/src/admin/blocks/block-label#BlockLabel',
        clientProps: { name: block.labels?.singular ?? block.slug },
      },
    },
  },
});
