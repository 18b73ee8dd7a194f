import type { Access } from 'payload';

import { hasRole, type Role } from './roles';

/** Access for members of staff with at least the role. */
export const staff =
  (role: Role): Access =>
  ({ req }) =>
    hasRole(req.user, role);

export const nobody: Access = () => false;
