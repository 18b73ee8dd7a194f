import type { AdminText } from '@civic/content/admin-languages';
import type { PayloadRequest } from 'payload';

import { addressKey, type Address } from './address';

/** A document that gets an address at an instant, by a release or by the end of one. */
export interface AddressChange extends Address {
  /** `type/id`. */
  document: string;
  /** The title of the document. */
  title: string;
  /** ms, UTC. */
  at: number;
  by: 'release' | 'end';
  /** Whether the release will be carried out as things are; one that waits for a decision may not. */
  isCertain: boolean;
  /** Its rank among the releases of the same instant, ISO 8601. */
  rank: string;
  /** The name of the release. */
  release: string;
  /** The instant on the site's clock. */
  time: AdminText;
  /** The end at which the document goes down and keeps the address, on the site's clock; `null` where it stays, or goes elsewhere. */
  downAt: AdminText | null;
}

/** An address that a document will have from an instant until another (ms, UTC). */
export interface Reservation extends AddressChange {
  until: number;
}

const placeOf = ({ document, locale }: AddressChange) => `${document} ${locale}`;

/** The changes as reservations: each holds until the next one of its document in its language, if that is another address. */
export function reservationsFrom(changes: readonly AddressChange[]): Reservation[] {
  const inOrder = changes.toSorted((one, other) => one.at - other.at);
  return inOrder.map((change, index) => {
    const next = inOrder
      .slice(index + 1)
      .find((one) => placeOf(one) === placeOf(change) && addressKey(one) !== addressKey(change));
    return { ...change, until: next?.at ?? Infinity };
  });
}

/** The instant (ms, UTC) at which a document leaves an address that it has now; never, if no release moves it. */
export function leavesAt(document: string, address: Address, reservations: readonly Reservation[]): number {
  const next = reservations.filter(
    (one) => one.document === document && one.locale === address.locale && addressKey(one) !== addressKey(address),
  );
  return Math.min(Infinity, ...next.map(({ at }) => at));
}

type ReadReservations = (req: PayloadRequest) => Promise<Reservation[]>;

/** On the global object, because a bundler may load this module more than once. */
const holder = globalThis as { civicReservations?: ReadReservations };

/** Sets the source of reservations for all who write addresses. */
export function setReservations(read: ReadReservations): void {
  holder.civicReservations = read;
}

/** The addresses that documents will have by what is scheduled, as the transaction of the request sees it. */
export const readReservations: ReadReservations = async (req) => (await holder.civicReservations?.(req)) ?? [];
