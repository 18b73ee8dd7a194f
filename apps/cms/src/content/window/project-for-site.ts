import type { WindowedType } from '@civic/content/content-types';
import { showsBody, visibilityAt, type Windowed } from '@civic/content/visibility';
import type { CollectionAfterReadHook } from 'payload';

import { instantOf } from '../../access/instant-of';
import { isSite } from '../../access/roles';

type Row = Windowed & Record<string, unknown>;

/** The remainder of a removed document: its address and its end. */
const remains = ['id', 'slug', '_status', 'publishAt', 'expireAt', 'expireOutcome'];

const bare = (row: Row): Row =>
  Object.fromEntries(remains.flatMap((name) => (name in row ? [[name, row[name]]] : []))) as Row;

/**
 * The part of a document that the site gets at the instant `at` (ms, UTC). `withheld` marks a body that the clock of the CMS held
 * back: a text that is not public yet differs from one that was never written.
 */
export function projectionFor(type: WindowedType, row: Row, at: number): Row {
  if (visibilityAt(type, row, at) === 'gone') return bare(row);
  return showsBody(type, row, at) ? row : { ...row, withheld: true };
}

/** Marks a removed document as gone for the site, and a document with a withheld body as such. */
export const projectForSite =
  (type: WindowedType): CollectionAfterReadHook =>
  ({ doc, req }) =>
    isSite(req.user) ? projectionFor(type, doc as Row, instantOf(req)) : (doc as Row);
