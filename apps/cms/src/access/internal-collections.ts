import type { Access, SanitizedConfig } from 'payload';

import { internalCollections } from '../platform/upstream/internal-collections';
import { isStaff } from './roles';

const staffOnly =
  (access: Access): Access =>
  (args) =>
    isStaff(args.req.user) ? access(args) : false;

/**
 * Restricts the collections that Payload adds (locks, preferences) and that are open to every authenticated principal. The site is
 * one, and it is not a member of staff.
 */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const { access } of internalCollections(config)) {
    access.create = staffOnly(access.create);
    access.read = staffOnly(access.read);
    access.update = staffOnly(access.update);
    access.delete = staffOnly(access.delete);
  }
  return config;
}
