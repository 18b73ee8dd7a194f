import type { WindowedType } from '@civic/content/content-types';
import { showsBody, visibilityAt, type Windowed } from '@civic/content/visibility';
import type { CollectionAfterReadHook } from 'payload';

import { instantOf } from '../../access/instant-of';
import { isSite } from '../../access/roles';

type Row = Windowed & Record<string, unknown>;

/** All that is left of a removed document: its address, and that it is over. */
const remains = ['id', 'slug', '_status', 'publishAt', 'expireAt', 'expireOutcome'];

const bare = (row: Row): Row =>
  Object.fromEntries(remains.flatMap((name) => (name in row ? [[name, row[name]]] : []))) as Row;

/**
 * What the site gets of a document at the instant `at` (ms, UTC). `withheld` says that the body was kept back by the clock of
 * the CMS: a text that is not there yet and a text that was never written are two things.
 */
export function projectionFor(type: WindowedType, row: Row, at: number): Row {
  if (visibilityAt(type, row, at) === 'gone') return bare(row);
  return showsBody(type, row, at) ? row : { ...row, withheld: true };
}

/** The site learns of a removed document that it is gone, and of every other whether its body was kept back. */
export const projectForSite =
  (type: WindowedType): CollectionAfterReadHook =>
  ({ doc, req }) =>
    isSite(req.user) ? projectionFor(type, doc as Row, instantOf(req)) : (doc as Row);
