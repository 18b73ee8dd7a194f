import type { WindowedType } from '@civic/content/content-types';
import { nextChangeHeader } from '@civic/content/next-change';
import { pendingWhere } from '@civic/content/visibility-where';
import type { CollectionBeforeOperationHook, Where } from 'payload';

import { isSite } from '../../access/roles';
import { asOfFrom } from '../../access/site-principal';
import { productNow } from '../../platform/clock';

/** Published documents that match the query and go live after `at` (ms, UTC). */
const pendingAmong = (where: Where | undefined, at: number): Where => ({
  and: [pendingWhere(at), ...(where ? [where] : [])],
});

/**
 * Gives the site the instant at which a query's result changes because a document goes live: its pages, empty and missing ones
 * included, are then rendered at that instant. It learns only the instant.
 */
export const tellNextChange =
  (type: WindowedType): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'read' || !isSite(req.user) || asOfFrom(req)) return;
    const { where } = args as { where?: Where };
    const { docs } = await req.payload.find({
      collection: type,
      where: pendingAmong(where, productNow()),
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
