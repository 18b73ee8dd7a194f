/**
 * The state of a document in time: pure functions of the document and an instant. Instants are UTC, in milliseconds since the
 * epoch or ISO 8601 strings; a boundary belongs to the later state.
 */
export type AnnouncementState = 'draft' | 'pending' | 'coming-soon' | 'live' | 'expired';

export interface Timed {
  _status?: 'draft' | 'published' | null;
  /** Invisible to the public before this instant. */
  publishAt?: string | null;
  /** Whether the body is withheld until `revealAt`; withheld without end while that instant is unknown. */
  comingSoon?: boolean | null;
  revealAt?: string | null;
  expireAt?: string | null;
}

/** Only times with a zone are valid: a local time means another instant on every machine. */
const namesInstant = /^\d{4}-\d{2}-\d{2}(T.*(Z|[+-]\d{2}:?\d{2}))?$/;

/** The instant in ms since the epoch; `undefined` if the bound is missing, NaN if it cannot be read. */
function instant(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (value instanceof Date) return value.getTime();
  return typeof value === 'string' && namesInstant.test(value) ? Date.parse(value) : Number.NaN;
}

/** The instants at which the state of a document may change (ms, UTC), in order; unreadable ones are left out. */
export const boundsOf = ({ publishAt, revealAt, expireAt }: Timed): number[] =>
  [publishAt, revealAt, expireAt]
    .map(instant)
    .filter((bound): bound is number => bound !== undefined && !Number.isNaN(bound))
    .sort((one, other) => one - other);

/**
 * The state of an announcement at the instant `at` (ms since the epoch, UTC). Fails closed: an unreadable bound keeps it
 * pending, coming soon or expired. A missing bound imposes no limit, except for a missing reveal.
 */
export function stateAt(document: Timed, at: number): AnnouncementState {
  if (document._status !== 'published') return 'draft';
  const publishAt = instant(document.publishAt);
  const expireAt = instant(document.expireAt);
  // Comparisons with NaN are false, which is the closed side of each.
  if (publishAt !== undefined && !(at >= publishAt)) return 'pending';
  if (expireAt !== undefined && !(at < expireAt)) return 'expired';
  return isWithheld(document, at) ? 'coming-soon' : 'live';
}

/**
 * Whether the body is withheld at the instant. Fails closed: without an explicit `comingSoon: false`, such as when a query left
 * the field out, the body counts as withheld.
 */
export function isWithheld(document: Timed, at: number): boolean {
  if (document.comingSoon === false) return false;
  const revealAt = instant(document.revealAt);
  return revealAt === undefined || !(at >= revealAt);
}
