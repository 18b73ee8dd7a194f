/**
 * Where a document stands in time: pure functions of the document and an instant. Instants are UTC, in milliseconds since
 * the epoch or ISO 8601 strings; a boundary belongs to the later state.
 */
export type AnnouncementState = 'draft' | 'pending' | 'coming-soon' | 'live' | 'expired';

export interface Timed {
  _status?: 'draft' | 'published' | null;
  /** Nobody outside sees it before. */
  publishAt?: string | null;
  /** Whether the body is withheld until `revealAt`; withheld without end while no instant is known. */
  comingSoon?: boolean | null;
  revealAt?: string | null;
  expireAt?: string | null;
}

/** A local time without its zone is another instant on every machine, so it is none. */
const namesInstant = /^\d{4}-\d{2}-\d{2}(T.*(Z|[+-]\d{2}:?\d{2}))?$/;

/** In ms since the epoch; `undefined` when there is none, NaN for whatever else cannot be read. */
function instant(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (value instanceof Date) return value.getTime();
  return typeof value === 'string' && namesInstant.test(value) ? Date.parse(value) : Number.NaN;
}

/** The instants at which the state of a document may change (ms, UTC), in their order; those that cannot be read left out. */
export const boundsOf = ({ publishAt, revealAt, expireAt }: Timed): number[] =>
  [publishAt, revealAt, expireAt]
    .map(instant)
    .filter((bound): bound is number => bound !== undefined && !Number.isNaN(bound))
    .sort((one, other) => one - other);

/**
 * The state of an announcement at the instant `at` (ms since the epoch, UTC). Fails closed: a bound that cannot be read
 * keeps it pending, coming soon or expired. A bound that is not there bounds nothing, but for the reveal.
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
 * Whether the body is withheld at the instant. Fails closed: a document that does not say that it is open
 * (`comingSoon: false`), because a query left the field out, counts as withheld.
 */
export function isWithheld(document: Timed, at: number): boolean {
  if (document.comingSoon === false) return false;
  const revealAt = instant(document.revealAt);
  return revealAt === undefined || !(at >= revealAt);
}

/** The next instant after `at` (ms, UTC) at which the state changes; `undefined` when nothing is due. */
export function nextTransition(document: Timed, at: number): number | undefined {
  if (document._status !== 'published') return undefined;
  const before = stateAt(document, at);
  return boundsOf(document).find((bound) => bound > at && stateAt(document, bound) !== before);
}
