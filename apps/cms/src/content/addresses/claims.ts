import { addressKey, type Address } from './address';
import type { AddressHolder } from './holders';
import { leavesAt, type Reservation } from './reservations';

/** A document that is to have an address from an instant until another (ms, UTC). */
export interface Claim extends Address {
  /** `type/id`; `null` for one that does not exist yet, and for a redirect. */
  document: string | null;
  from: number;
  until: number;
}

/** Why a claim cannot be met: a document has the address, or will have it at the time. */
export type Taken =
  | { kind: 'held'; holder: AddressHolder }
  /** `holder`: the document has it already, though not in public. */
  | { kind: 'reserved'; reservation: Reservation; holder: AddressHolder | null };

/**
 * Everything that stands against a claim. A document that leaves its address at an instant leaves it to another from that instant on.
 * `holders` are those of the claim's address.
 */
export function takenFor(
  claim: Claim,
  holders: readonly AddressHolder[],
  reservations: readonly Reservation[],
): Taken[] {
  const held = holders.filter(
    ({ key, in: place }) =>
      key !== claim.document && (place === 'draft' || leavesAt(key, claim, reservations) > claim.from),
  );
  const reserved = reservations.filter(
    (one) =>
      one.document !== claim.document &&
      addressKey(one) === addressKey(claim) &&
      one.at < claim.until &&
      claim.from < one.until,
  );
  const isReserved = ({ key, in: place }: AddressHolder) =>
    place !== 'published' && reserved.some(({ by, document }) => by === 'release' && document === key);
  return [
    ...held.filter((holder) => !isReserved(holder)).map((holder) => ({ kind: 'held' as const, holder })),
    ...reserved.map((reservation) => ({
      kind: 'reserved' as const,
      reservation,
      holder: held.find((holder) => holder.key === reservation.document && isReserved(holder)) ?? null,
    })),
  ];
}

/** A document that is to have an address by a release. */
export interface ReleaseClaim extends Address {
  /** `type/id`. */
  document: string;
  /** The instant of the release, ms, UTC. */
  from: number;
  /** Its rank among the releases of the same instant, ISO 8601. */
  rank: string;
}

/** The change that gives a document its address in the language of a claim when its turn comes, by what is certain. */
function lastMove(
  document: string,
  claim: ReleaseClaim,
  reservations: readonly Reservation[],
): Reservation | undefined {
  const isOwn = ({ at, rank }: Reservation) => at === claim.from && rank === claim.rank;
  const isBefore = ({ at, rank }: Reservation) => at < claim.from || (at === claim.from && rank < claim.rank);
  return reservations
    .filter((one) => one.document === document && one.locale === claim.locale)
    .filter((one) => isOwn(one) || (one.isCertain && isBefore(one)))
    .toSorted((one, other) => one.at - other.at || one.rank.localeCompare(other.rank))
    .at(-1);
}

/**
 * The document that has the address of a claim when the turn of its release comes: it has it now, and no release that is certain moves
 * it before, or one gives it the address. Edits that nobody publishes keep no address from a release.
 */
export function hasItThen(
  claim: ReleaseClaim,
  holders: readonly AddressHolder[],
  reservations: readonly Reservation[],
): Taken | undefined {
  const isMeant = (one: Address | undefined) => one !== undefined && addressKey(one) === addressKey(claim);
  const holder = holders.find(({ key, in: place }) => {
    const move = key === claim.document || place === 'draft' ? null : lastMove(key, claim, reservations);
    return move === undefined || (move !== null && isMeant(move));
  });
  if (holder) return { kind: 'held', holder };
  const reservation = reservations.find(
    (one) => one.document !== claim.document && isMeant(one) && lastMove(one.document, claim, reservations) === one,
  );
  return reservation && { kind: 'reserved', reservation, holder: null };
}
