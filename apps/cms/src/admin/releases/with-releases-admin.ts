import { isDocumentType } from '@civic/content/content-types';
import type { CollectionConfig, Config, Field, Plugin } from 'payload';

import { releasesSlug } from '../../time/releases/ledger/ledger-row';

const ScheduleButton = '/src/admin/releases/schedule/schedule-button#ScheduleButton';
const BeforeAct = '/src/admin/releases/before-act/before-act#BeforeAct';
const UsedLine = '/src/admin/used/used-line#UsedLine';
const Status = '/src/admin/status/document-status#DocumentStatus';
const Cell = '/src/admin/status/status-cell#StatusCell';
const ReleasesList = '/src/admin/releases/list/releases-list#ReleasesList';
const ReleaseDocument = '/src/admin/releases/view/release-document#ReleaseDocument';

/** Payload adds the field to everything with drafts, and its options to the ones that it finds. */
const statusField: Field = {
  name: '_status',
  type: 'select',
  label: { bg: 'Състояние', en: 'Status' },
  options: [],
  admin: { components: { Cell } },
};

const hasDrafts = ({ versions }: CollectionConfig) => typeof versions === 'object' && Boolean(versions.drafts);

/** The ledger is read-only in the admin: a custom list and page replace Payload's table and form. */
function inLedger({ admin, ...collection }: CollectionConfig): CollectionConfig {
  const views = {
    list: { Component: ReleasesList },
    // A single tab leads nowhere.
    edit: { default: { Component: ReleaseDocument, tab: { condition: () => false } } },
  };
  const { description: _, ...others } = admin ?? {};
  return { ...collection, admin: { ...others, hideAPIURL: true, components: { ...admin?.components, views } } };
}

function inCollection(collection: CollectionConfig): CollectionConfig {
  if (collection.slug === releasesSlug) return inLedger(collection);
  const { admin, fields } = collection;
  const edit = admin?.components?.edit;
  if (!hasDrafts(collection)) {
    if (!isDocumentType(collection.slug)) return collection;
    const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), UsedLine, BeforeAct];
    return {
      ...collection,
      admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
    };
  }
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), ScheduleButton, BeforeAct];
  return {
    ...collection,
    fields: [...fields, statusField],
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, Status, beforeDocumentControls } } },
  };
}

/**
 * Adds „Насрочване…“ beside Publish, the notice before an act and the status in plain words to documents and lists, wherever there are
 * drafts, and the notice before a deletion and the line that tells where it is used to what releases may show; gives releases their list and their page.
 */
export const withReleasesAdmin: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(inCollection),
});
