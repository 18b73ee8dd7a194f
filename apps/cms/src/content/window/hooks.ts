import type { CollectionBeforeChangeHook, CollectionBeforeReadHook } from 'payload';

/** Dates an undated document by its first publication. */
export const fillPublishAt: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishAt ? { ...data, publishAt: new Date().toISOString() } : data;

/**
 * Reads a missing outcome as null, because Payload would add the field's default value. It must stay missing: it leaves nothing of
 * the document after its end.
 */
export const keepOutcomeMissing: CollectionBeforeReadHook = ({ doc }) =>
  doc.expireOutcome === undefined ? { ...doc, expireOutcome: null } : doc;
