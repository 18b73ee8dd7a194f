import { productNow } from '../../platform/clock';
import type { Delivery, DeliveryUpdate } from '../delivery';
import { prove } from '../probe/prove';
import { acknowledged, proven, unacknowledged } from './attempt';
import { usualTimings, type CourierOptions } from './courier-options';
import { createDispatch } from './dispatch';
import { createPoll } from './poll';

/** Whether the row is free of other processes' leases at the instant `now` (ms, UTC). */
function isFree(delivery: Delivery, owner: string, alone: boolean, now: number): boolean {
  const { leaseOwner, leaseUntil } = delivery;
  if (!leaseUntil || Date.parse(leaseUntil) <= now) return true;
  return alone && leaseOwner !== owner;
}

/** Whether it is time for the next attempt. */
const isDue = ({ nextAttemptAt }: Delivery, now: number) => !nextAttemptAt || Date.parse(nextAttemptAt) <= now;

/** Delivers changes from the outbox to every instance of the site, until visitors see them. */
export interface Courier {
  /** Delivers a row just committed by this process, under the lease that it was created with. */
  deliver(delivery: Delivery): void;
  start(): void;
  stop(): void;
  /** Resolves once nothing is on its way. */
  idle(): Promise<void>;
}

/** Limit of rows from the store in progress at a time; fresh ones go at once. */
const mostFromStore = 64;

/** Makes a courier; it does nothing before `start` or `deliver`. */
export function createCourier(options: CourierOptions): Courier {
  const { store, owner, alone, logError } = options;
  const timings = { ...usualTimings, ...options.timings };
  const onTheWay = new Map<string, Promise<void>>();
  const poll = createPoll(work, (error) => logError(error, 'The outbox could not be read.'));
  const dispatch = createDispatch({ ...options, timeout: timings.sendTimeout, onRecovery: () => poll.wake(0, true) });

  const lease = () => ({ owner, until: new Date(productNow() + timings.lease).toISOString() });

  async function settle(delivery: Delivery, update: DeliveryUpdate) {
    await store.settle(delivery.id, owner, update);
    if (update.nextAttemptAt) poll.wake(Date.parse(update.nextAttemptAt) - productNow());
  }

  async function attempt(delivery: Delivery) {
    const dispatched = await dispatch(delivery);
    const { error, pages } = dispatched;
    if (error) return settle(delivery, unacknowledged(delivery, dispatched, error, productNow()));
    const arrived = acknowledged(delivery, dispatched);
    let note: Promise<void> | undefined;
    const proof = await prove({
      expectation: delivery.expectation,
      pages,
      publicUrl: options.publicUrl,
      isSuperseded: () => store.isSuperseded(delivery),
      timings: { patience: timings.patience, timeout: timings.lookTimeout },
      onWaiting: () => {
        note = store.settle(delivery.id, owner, arrived);
        note.catch(() => undefined);
      },
    });
    await note;
    return settle(delivery, proven(delivery, arrived, proof, productNow()));
  }

  function deliver(delivery: Delivery) {
    if (onTheWay.has(delivery.id)) return;
    const journey = attempt(delivery)
      // The lease expires and the row is delivered again.
      .catch((error: unknown) => logError(error, `Delivery ${delivery.id} could not be recorded.`))
      .finally(() => onTheWay.delete(delivery.id));
    onTheWay.set(delivery.id, journey);
  }

  async function take(delivery: Delivery) {
    if (await store.claim(delivery, lease())) deliver(delivery);
  }

  /** One poll of the outbox; returns the pause until the next, ms. */
  async function work(hurry: boolean): Promise<number> {
    const now = productNow();
    const rows = await store.unfinished(mostFromStore * 2);
    const held = rows.filter(({ id, leaseUntil }) => onTheWay.has(id) && isAging(leaseUntil, now));
    const due = rows
      .filter((row) => !onTheWay.has(row.id) && isFree(row, owner, alone, now))
      .filter((row) => isDue(row, now) || (hurry && row.state === 'pending'))
      .slice(0, Math.max(0, mostFromStore - onTheWay.size));
    await Promise.all([...due.map(take), ...held.map(({ id }) => store.renew(id, lease()))]);
    return rows.length > 0 || onTheWay.size > 0 ? timings.busyPoll : timings.idlePoll;
  }

  const isAging = (leaseUntil: string | undefined, now: number) =>
    Date.parse(leaseUntil ?? '') - now < timings.lease / 2;

  return {
    deliver,
    start: poll.start,
    stop: poll.stop,
    idle: async () => {
      while (onTheWay.size > 0) await Promise.all(onTheWay.values());
    },
  };
}

/** On the global object, because a development server reloads this module on every change. */
const holder = globalThis as { civicCourier?: Courier };

/** The courier of this process; `undefined` in commands, which leave their rows to the server. */
export const currentCourier = (): Courier | undefined => holder.civicCourier;

/** Starts a courier in place of the previous one. */
export function runCourier(courier: Courier): void {
  holder.civicCourier?.stop();
  holder.civicCourier = courier;
  courier.start();
}
