import type { FieldAccess } from 'payload';

import { hasRole, isStaff, type Role } from './roles';

/** For fields visible only to staff. */
export const staffReads: FieldAccess = ({ req }) => isStaff(req.user);

export const staffField =
  (role: Role): FieldAccess =>
  ({ req }) =>
    hasRole(req.user, role);

export const nobodyWrites: FieldAccess = () => false;
