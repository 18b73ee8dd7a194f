import type { Delivery, DeliveryError, DeliveryUpdate } from '../delivery';
import type { Proof } from '../probe/prove';
import type { Dispatched } from './dispatch';

const shortest = 200;
const longest = 30_000;

/**
 * The wait after `failures` failed attempts in a row (≥ 1), in ms: 200 ms doubling to 30 s, minus a random quarter, so that
 * simultaneous failures are not retried simultaneously.
 */
export function backOff(failures: number, random: () => number = Math.random): number {
  const full = Math.min(longest, shortest * 2 ** Math.min(Math.max(failures, 1) - 1, 20));
  return Math.round(full * (1 - 0.25 * random()));
}

const free = { leaseOwner: null, leaseUntil: null };
const after = (milliseconds: number, now: number) => new Date(now + milliseconds).toISOString();

/** Upper bound for the wait between two deliveries that all instances acknowledged and no page shows, ms: each one renders pages. */
const longestRound = 60_000;

/** The outcome of an attempt that not every instance acknowledged. */
export function unacknowledged(
  delivery: Delivery,
  { acknowledgements, pages }: Dispatched,
  lastError: DeliveryError,
  now: number,
): DeliveryUpdate {
  const attempts = delivery.attempts + 1;
  const nextAttemptAt = after(backOff(attempts), now);
  return { ...free, state: 'pending', attempts, acknowledgements, pages, lastError, nextAttemptAt };
}

/** The results known as soon as every instance has acknowledged. */
export function acknowledged(delivery: Delivery, { acknowledgements, pages }: Dispatched): DeliveryUpdate {
  return { state: 'delivered', attempts: delivery.attempts + 1, acknowledgements, pages };
}

function missing(delivery: Delivery, error: DeliveryError, now: number) {
  const rounds = delivery.rounds + 1;
  const wait = Math.min(longestRound, 1000 * 2 ** Math.min(rounds - 1, 10));
  // Every instance has to do the work again.
  return { rounds, lastError: error, nextAttemptAt: after(wait, now), acknowledgements: [], pages: [] };
}

/**
 * The number of rounds after which a page that every instance has rendered and that does not exist is given up: about half an
 * hour. A page that fails or cannot be reached is tried for ever.
 */
const roundsBeforeUnseen = 30;

const isShownNowhere = ({ rounds }: Delivery, proof: Proof) =>
  proof.result === 'missing' &&
  rounds >= roundsBeforeUnseen &&
  proof.error.code === 'not-live' &&
  (proof.error.status === 404 || proof.error.status === 410);

/** The outcome of an attempt that every instance acknowledged and whose result was looked for on the public site. */
export function proven(delivery: Delivery, arrived: DeliveryUpdate, proof: Proof, now: number): DeliveryUpdate {
  const settled = { ...arrived, ...free };
  if (isShownNowhere(delivery, proof)) return { ...settled, state: 'unseen', nextAttemptAt: null, lastError: null };
  if (proof.result === 'missing') return { ...settled, ...missing(delivery, proof.error, now) };
  const finished = { ...settled, nextAttemptAt: null, lastError: null };
  if (proof.result !== 'live') return { ...finished, state: proof.result };
  const { liveAt, milliseconds, path } = proof;
  return {
    ...finished,
    state: 'live',
    liveAt: new Date(liveAt).toISOString(),
    probePath: path,
    probeMilliseconds: milliseconds,
  };
}
