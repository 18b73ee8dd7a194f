import type { Access, CollectionConfig } from 'payload';

import { staffOrPublished } from './published';
import { hasRole, type Role } from './roles';
import { staff } from './staff';

/**
 * Writing from the role on; publishing from `publisher` on. The admin asks with the status that a button would set, so
 * that the button is offered to those only who may press it; the publishing guard has the last word.
 */
export const writes =
  (role: Role): Access<{ _status?: string }> =>
  ({ req, data }) =>
    hasRole(req.user, data?._status === 'published' ? 'publisher' : role);

/** Publishers delete anything; editors what is not public. */
const deletes: Access = ({ req }) => {
  if (hasRole(req.user, 'publisher')) return true;
  return hasRole(req.user, 'editor') ? { _status: { equals: 'draft' } } : false;
};

/** The rules of a collection with drafts whose documents are written by the role and those above it. */
export const editing = (role: Role): NonNullable<CollectionConfig['access']> => ({
  create: writes(role),
  read: staffOrPublished,
  update: writes(role),
  delete: deletes,
  readVersions: staff('contributor'),
});
