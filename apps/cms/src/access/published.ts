import type { Access } from 'payload';

import { isSite, isStaff } from './roles';

/** Staff read everything; the site reads what is published; everybody else nothing. */
export const staffOrPublished: Access = ({ req }) => {
  if (isStaff(req.user)) return true;
  return isSite(req.user) ? { _status: { equals: 'published' } } : false;
};
