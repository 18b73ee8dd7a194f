import fc from 'fast-check';

import { backOff } from './back-off';

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
