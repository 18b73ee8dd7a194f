import fc from 'fast-check';

import { aDelivery } from '../testing';
import { acknowledged, backOff, proven, unacknowledged } from './attempt';

describe('backOff', () => {
  it('doubles from 200 ms to 30 s', () => {
    const waits = [1, 2, 3, 7, 8, 9, 1000].map((failures) => backOff(failures, () => 0));

    expect(waits).toEqual([200, 400, 800, 12_800, 25_600, 30_000, 30_000]);
  });

  it('takes at most a quarter off and is never long or negative', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const full = backOff(failures, () => 0);
        const wait = backOff(failures, () => random);
        expect(wait).toBeGreaterThanOrEqual(Math.floor(full * 0.75));
        expect(wait).toBeLessThanOrEqual(full);
      }),
    );
  });
});

const now = Date.parse('2026-11-24T07:00:10.000Z');
const dispatched = {
  acknowledgements: [{ target: 'http://a', at: '2026-11-24T07:00:09.000Z' }],
  pages: [{ path: '/bg', status: 200, milliseconds: 3 }],
};
const arrived = acknowledged(aDelivery(), dispatched);
const error = { code: 'not-live', url: 'http://site/bg' } as const;

describe('what an attempt leaves behind', () => {
  it('keeps what was acknowledged and frees the row for the next attempt', () => {
    const update = unacknowledged(aDelivery({ attempts: 2 }), dispatched, { code: 'timeout', url: 'http://b' }, now);

    expect(update).toMatchObject({ state: 'pending', attempts: 3, leaseOwner: null, ...dispatched });
    const wait = Date.parse(update.nextAttemptAt ?? '') - now;
    expect(wait).toBeGreaterThanOrEqual(600);
    expect(wait).toBeLessThanOrEqual(800);
  });

  it('keeps the proof', () => {
    const proof = { result: 'live', path: '/bg', milliseconds: 4, liveAt: now } as const;

    expect(proven(aDelivery(), arrived, proof, now)).toMatchObject({
      state: 'live',
      liveAt: '2026-11-24T07:00:10.000Z',
      probePath: '/bg',
      probeMilliseconds: 4,
      attempts: 1,
      lastError: null,
      nextAttemptAt: null,
    });
  });

  it('has every instance do it again when nobody sees it, at growing intervals of at most a minute', () => {
    const waits = [0, 1, 5, 6, 5000].map((rounds) => {
      const update = proven(aDelivery({ rounds }), arrived, { result: 'missing', error }, now);
      expect(update).toMatchObject({ state: 'delivered', acknowledgements: [], rounds: rounds + 1, lastError: error });
      return Date.parse(update.nextAttemptAt ?? '') - now;
    });

    expect(waits).toEqual([1000, 2000, 32_000, 60_000, 60_000]);
  });

  it.each([
    [404, 29, 'delivered'],
    [404, 30, 'unseen'],
    [410, 30, 'unseen'],
    [200, 30, 'delivered'],
    [503, 5000, 'delivered'],
  ] as const)('a page that answers %d after %d rounds leaves it %s', (status, rounds, state) => {
    const missing = { result: 'missing', error: { ...error, status } } as const;
    const update = proven(aDelivery({ rounds }), arrived, missing, now);
    expect(update).toMatchObject({ state });
    expect(update.nextAttemptAt === null).toBe(state === 'unseen');
  });

  it.each(['unseen', 'later', 'superseded'] as const)('ends as %s', (result) => {
    expect(proven(aDelivery(), arrived, { result }, now)).toMatchObject({ state: result, nextAttemptAt: null });
  });
});
