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
