import type { WindowedType } from '@civic/content/content-types';
import { showsBody, visibilityAt, visitorsGet, type Windowed } from '@civic/content/visibility';
import { notHiddenWhere } from '@civic/content/visibility-where';
import type { Access, FieldAccess } from 'payload';

import { instantOf } from '../../access/instant-of';
import { isSite, isStaff } from '../../access/roles';

/**
 * Read access: staff read every document, the site reads those that are or once were public. For a document removed at its end it
 * gets only the address (see `projectForSite`), so that it can distinguish "gone" from "never there".
 */
export const readsWindowed =
  (type: WindowedType): Access =>
  ({ req }) => {
    if (isStaff(req.user)) return true;
    return isSite(req.user) ? notHiddenWhere(type, instantOf(req)) : false;
  };

const readsWhile =
  (shows: (document: Windowed, at: number) => boolean): FieldAccess =>
  ({ req, doc }) =>
    isStaff(req.user) ||
    // The query has matched it, so it is published; a selection may have left its status out.
    (isSite(req.user) && doc !== undefined && shows({ ...doc, _status: 'published' }, instantOf(req)));

export const readsTeaser = (type: WindowedType): FieldAccess =>
  readsWhile((document, at) => visitorsGet[visibilityAt(type, document, at)].teaser);

export const readsBody = (type: WindowedType): FieldAccess =>
  readsWhile((document, at) => showsBody(type, document, at));
