import type { Access, FieldAccess } from 'payload';

import { showsBody, showsTeaser, visibleAnnouncements, type Announcement } from './announcement-window';
import { instantOf } from './instant-of';
import { isSite, isStaff } from './roles';

/** Staff read every announcement, the site those that a visitor can find now or could find once. */
export const readsAnnouncements: Access = ({ req }) => {
  if (isStaff(req.user)) return true;
  return isSite(req.user) ? visibleAnnouncements(new Date(instantOf(req))) : false;
};

const readsWhile =
  (shows: (document: Announcement, at: number) => boolean): FieldAccess =>
  ({ req, doc }) =>
    isStaff(req.user) || (isSite(req.user) && doc !== undefined && shows(doc, instantOf(req)));

export const readsTeaser = readsWhile(showsTeaser);

export const readsBody = readsWhile(showsBody);

/** The fields that decide what may be shown; a query cannot leave them out. */
export const windowSelection = {
  _status: true,
  publishAt: true,
  comingSoon: true,
  revealAt: true,
  expireAt: true,
  expireOutcome: true,
} as const;
