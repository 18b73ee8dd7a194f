import { nextChangeHeader } from '@civic/content/next-change';
import type { CollectionBeforeOperationHook, Where } from 'payload';

import { isSite } from '../../../access/roles';
import { asOfFrom } from '../../../access/site-principal';

/** The announcements that match the question, are published and come out later than the instant. */
const pendingAmong = (where: Where | undefined, at: Date): Where => ({
  and: [
    { _status: { equals: 'published' } },
    { publishAt: { greater_than: at.toISOString() } },
    ...(where ? [where] : []),
  ],
});

/**
 * Tells the site when its question would get another answer by itself, because an announcement comes out: its pages then turn
 * at that instant, those included that say so far that there is nothing. It learns the instant and no more.
 */
export const tellNextChange: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'read' || !isSite(req.user) || asOfFrom(req)) return;
  const { where } = args as { where?: Where };
  const { docs } = await req.payload.find({
    collection: 'announcements',
    where: pendingAmong(where, new Date()),
    locale: req.locale ?? undefined,
    fallbackLocale: false,
    select: { publishAt: true },
    sort: 'publishAt',
    limit: 1,
    depth: 0,
    pagination: false,
  });
  const publishAt = docs[0]?.publishAt;
  if (!publishAt) return;
  req.responseHeaders = new Headers(req.responseHeaders);
  req.responseHeaders.set(nextChangeHeader, String(Date.parse(publishAt)));
};
