import type { WindowedType } from '@civic/content/content-types';
import { windowInstants } from '@civic/content/visibility-where';

import { instantOf, type RawRow } from '../../platform/rows/raw-row';

export type TransitionKind = 'publish' | 'reveal' | 'expire';

export interface Passed {
  key: string;
  document: string;
  kind: TransitionKind;
  /** ISO 8601, UTC. */
  at: string;
}

const kinds = { publishAt: 'publish', revealAt: 'reveal', expireAt: 'expire' } as const;

/**
 * The window instants of a published document in (since, until], both ms UTC. An instant that had passed already when the document
 * was saved is omitted: it happened with the publication.
 */
export function passedInstants(type: WindowedType, row: RawRow, since: number, until: number): Passed[] {
  const savedAt = Date.parse(instantOf(row.updatedAt) ?? '');
  return windowInstants(type).flatMap((field) => {
    const kind = kinds[field];
    const at = instantOf(row[field]);
    if (!at || (kind === 'reveal' && row.comingSoon !== true)) return [];
    const instant = Date.parse(at);
    if (instant <= since || instant > until || instant <= savedAt) return [];
    const document = `${type}/${String(row.id)}`;
    return [{ key: `${document} ${kind} ${at}`, document, kind, at }];
  });
}
