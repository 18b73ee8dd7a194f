/** Drafts for everything public. Half-done work may be saved; it is checked when it is published. */
export const draftsAndVersions = {
  maxPerDoc: 100,
  drafts: { autosave: { interval: 1500 }, schedulePublish: false, validate: false },
};

export const globalDraftsAndVersions = { max: draftsAndVersions.maxPerDoc, drafts: draftsAndVersions.drafts };
