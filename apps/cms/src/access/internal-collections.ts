import type { Access, SanitizedConfig } from 'payload';

import { internalCollections } from '../platform/upstream/internal-collections';
import { isStaff } from './roles';

const staffOnly =
  (access: Access): Access =>
  (args) =>
    isStaff(args.req.user) ? access(args) : false;

/**
 * Payload adds collections of its own (locks, preferences) that are open to every authenticated principal. The site is
 * one, and it is no member of staff.
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
