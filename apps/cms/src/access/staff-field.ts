import type { FieldAccess } from 'payload';

import { hasRole, isStaff, type Role } from './roles';

/** For fields that only people in the house may see. */
export const staffReads: FieldAccess = ({ req }) => isStaff(req.user);

export const staffField =
  (role: Role): FieldAccess =>
  ({ req }) =>
    hasRole(req.user, role);

export const nobodyWrites: FieldAccess = () => false;
