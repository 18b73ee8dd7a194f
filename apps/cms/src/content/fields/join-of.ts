import type { AdminText } from '@civic/content/admin-languages';
import type { CollectionSlug, JoinField } from 'payload';

import { staffReads } from '../../access/staff';

/** The documents that refer to this one; shown in the admin, hidden from the site. */
export const joinOf = (name: string, collection: CollectionSlug, on: string, label: AdminText): JoinField => ({
  name,
  type: 'join',
  collection,
  on,
  label,
  defaultLimit: 20,
  // Payload's SQL for a join cannot sort by a localized field of a collection with drafts (`name`, the usual order).
  defaultSort: '-updatedAt',
  access: { read: staffReads },
  admin: { allowCreate: false },
});
