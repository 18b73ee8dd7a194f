import type { Access, FieldAccess } from 'payload';
import { hasRole, isSite, isStaff, type Role } from './roles';

/** Access for members of staff with at least the role. */
export const staff =
  (role: Role): Access =>
  ({ req }) =>
    hasRole(req.user, role);

export const nobody: Access = () => false;

/** Read access: staff read everything, the site reads published documents, all others nothing. */
export const staffOrPublished: Access = ({ req }) => {
  if (isStaff(req.user)) return true;
  return isSite(req.user) ? { _status: { equals: 'published' } } : false;
};

/** Access to a field for members of staff with at least the role. */
export const staffField =
  (role: Role): FieldAccess =>
  ({ req }) =>
    hasRole(req.user, role);

/** For fields visible only to staff. */
export const staffReads: FieldAccess = ({ req }) => isStaff(req.user);

export const nobodyWrites: FieldAccess = () => false;
