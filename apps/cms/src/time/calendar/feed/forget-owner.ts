import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload';

import { calendarFeedsSlug } from '../feeds-collection';

/** Deletes the addresses of an account together with it, in the same transaction, so that none outlives its owner. */
const forgetFeeds: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: calendarFeedsSlug, where: { user: { equals: id } }, req });
};

/** The accounts, with their addresses of the calendar deleted before them. */
export const withForgottenFeeds = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug !== 'users') return collection;
  const { hooks } = collection;
  return { ...collection, hooks: { ...hooks, beforeDelete: [...(hooks?.beforeDelete ?? []), forgetFeeds] } };
};
