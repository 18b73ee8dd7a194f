import { instantOf, type RawRow } from '../../platform/rows/raw-row';

export type TransitionKind = 'publish' | 'reveal' | 'expire';

export interface Passed {
  key: string;
  document: string;
  kind: TransitionKind;
  /** ISO 8601, UTC. */
  at: string;
}

const fields: [TransitionKind, string][] = [
  ['publish', 'publishAt'],
  ['reveal', 'revealAt'],
  ['expire', 'expireAt'],
];

/**
 * The window instants of a published announcement that lie in (since, until], both ms UTC. One that had passed already when the
 * announcement was saved is left out: it happened with the publication.
 */
export function passedInstants(row: RawRow, since: number, until: number): Passed[] {
  const savedAt = Date.parse(instantOf(row.updatedAt) ?? '');
  return fields.flatMap(([kind, field]) => {
    const at = instantOf(row[field]);
    if (!at || (kind === 'reveal' && row.comingSoon !== true)) return [];
    const instant = Date.parse(at);
    if (instant <= since || instant > until || instant <= savedAt) return [];
    const document = `announcements/${String(row.id)}`;
    return [{ key: `${document} ${kind} ${at}`, document, kind, at }];
  });
}
