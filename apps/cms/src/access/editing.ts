import type { Access, CollectionConfig } from 'payload';
import { hasRole, type Role } from './roles';
import { staff, staffOrPublished } from './staff';

/**
 * Access for writing from the role upwards, and for publishing from `publisher` upwards. The admin sends the status that a button
 * would set, so that only users with the permission see the button; the publishing guard decides in the end.
 */
export const writes =
  (role: Role): Access<{ _status?: string }> =>
  ({ req, data }) =>
    hasRole(req.user, data?._status === 'published' ? 'publisher' : role);

/** Delete access: publishers delete anything, editors only documents that are not public. */
const deletes: Access = ({ req }) => {
  if (hasRole(req.user, 'publisher')) return true;
  return hasRole(req.user, 'editor') ? { _status: { equals: 'draft' } } : false;
};

/** The access rules of a collection with drafts whose documents are written by the role and those above it. */
export const editing = (role: Role): NonNullable<CollectionConfig['access']> => ({
  create: writes(role),
  read: staffOrPublished,
  update: writes(role),
  delete: deletes,
  readVersions: staff('contributor'),
});
