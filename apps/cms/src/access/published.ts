import type { Access } from 'payload';

import { isSite, isStaff } from './roles';

/** Read access: staff read everything, the site reads published documents, all others nothing. */
export const staffOrPublished: Access = ({ req }) => {
  if (isStaff(req.user)) return true;
  return isSite(req.user) ? { _status: { equals: 'published' } } : false;
};
