import type { Config, Field, Plugin } from 'payload';

/** Above the first field, below the file. */
const refused: Field = {
  name: 'refusedFile',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/uploads/refused-file#RefusedFile' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
};

/** Says in the form of every kind of file why the chosen one was refused. */
export const withRefusedFiles: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.upload ? { ...collection, fields: [refused, ...collection.fields] } : collection,
  ),
});
