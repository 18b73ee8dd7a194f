import type { CollectionBeforeChangeHook } from 'payload';

/** An announcement without a date is dated by its first publication. */
export const fillPublishAt: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishAt ? { ...data, publishAt: new Date().toISOString() } : data;
