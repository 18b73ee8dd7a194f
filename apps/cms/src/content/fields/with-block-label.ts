import type { Block } from 'payload';

/** Payload titles blocks by a name that nobody gives them; their headings say more. */
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
