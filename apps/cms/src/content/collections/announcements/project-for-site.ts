import type { CollectionAfterReadHook } from 'payload';

import { isRemoved, showsBody, type Announcement } from '../../../access/announcement-window';
import { instantOf } from '../../../access/instant-of';
import { isSite } from '../../../access/roles';

type Row = Announcement & Record<string, unknown>;

/** All that is left of a removed announcement: where it stood, and that it is over. */
const remains = ['id', 'slug', '_status', 'publishAt', 'expireAt', 'expireOutcome'];

const bare = (row: Row): Row =>
  Object.fromEntries(remains.flatMap((name) => (name in row ? [[name, row[name]]] : []))) as Row;

/**
 * What the site gets of an announcement at the instant `at` (ms, UTC). `withheld` says that the body was kept back by the clock
 * of the CMS: a text that is not there yet and a text that was never written are two things.
 */
export function projectionFor(row: Row, at: number): Row {
  if (isRemoved(row, at)) return bare(row);
  return showsBody(row, at) ? row : { ...row, withheld: true };
}

/** The site learns of a removed announcement that it is gone, and of every other whether its body was kept back. */
export const projectForSite: CollectionAfterReadHook = ({ doc, req }) =>
  isSite(req.user) ? projectionFor(doc as Row, instantOf(req)) : (doc as Row);
