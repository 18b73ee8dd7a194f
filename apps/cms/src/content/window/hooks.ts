import type { CollectionBeforeChangeHook, CollectionBeforeReadHook } from 'payload';

/** A document without a date is dated by its first publication. */
export const fillPublishAt: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishAt ? { ...data, publishAt: new Date().toISOString() } : data;

/**
 * Payload gives a field that a stored document does not have its default value when it reads it. A missing outcome must stay
 * missing: it leaves nothing of the document after its end.
 */
export const keepOutcomeMissing: CollectionBeforeReadHook = ({ doc }) =>
  doc.expireOutcome === undefined ? { ...doc, expireOutcome: null } : doc;
