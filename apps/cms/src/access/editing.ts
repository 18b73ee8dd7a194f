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

/** Contributors change what they began themselves; editors whatever the role may write. */
const updates =
  (role: Role): Access<{ _status?: string }> =>
  (args) => {
    const { req } = args;
    if (!writes(role)(args)) return false;
    return req.user && !hasRole(req.user, 'editor') ? { createdBy: { equals: req.user.id } } : true;
  };

/**
 * Delete access: publishers delete anything, editors only documents that are not public, contributors only their own of these. A hook
 * refuses them what was public once.
 */
const deletes =
  (role: Role): Access =>
  ({ req }) => {
    const { user } = req;
    if (hasRole(user, 'publisher')) return true;
    const isDraft = { _status: { equals: 'draft' } };
    if (hasRole(user, 'editor')) return isDraft;
    return user && hasRole(user, role) ? { and: [isDraft, { createdBy: { equals: user.id } }] } : false;
  };

/** The access rules of a collection with drafts whose documents are written by the role and those above it. */
export const editing = (role: Role): NonNullable<CollectionConfig['access']> => ({
  create: writes(role),
  read: staffOrPublished,
  update: updates(role),
  delete: deletes(role),
  readVersions: staff('contributor'),
});
