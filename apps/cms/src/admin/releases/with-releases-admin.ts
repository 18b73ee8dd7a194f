import type { CollectionConfig, Config, Field, Plugin } from 'payload';

const ScheduleButton = '/src/admin/releases/schedule/schedule-button#ScheduleButton';
const Status = '/src/admin/status/document-status#DocumentStatus';
const Cell = '/src/admin/status/status-cell#StatusCell';

/** Payload adds the field to everything with drafts, and its options to the ones that it finds. */
const statusField: Field = {
  name: '_status',
  type: 'select',
  options: [],
  admin: { components: { Cell } },
};

const hasDrafts = ({ versions }: CollectionConfig) => typeof versions === 'object' && Boolean(versions.drafts);

function inCollection(collection: CollectionConfig): CollectionConfig {
  if (!hasDrafts(collection)) return collection;
  const { admin, fields } = collection;
  const edit = admin?.components?.edit;
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), ScheduleButton];
  return {
    ...collection,
    fields: [...fields, statusField],
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, Status, beforeDocumentControls } } },
  };
}

/** Puts „Насрочване…“ beside Publish, and the status in plain words into documents and lists, wherever there are drafts. */
export const withReleasesAdmin: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(inCollection),
});
