import fc from 'fast-check';

import { FollowedClock } from './clock';

let own = 0;
const clock = () => new FollowedClock(() => own);
beforeEach(() => (own = 1_000_000));

it('is this clock before the first reading', () => {
  expect(clock().offset).toBeNull();
  expect(clock().now()).toBe(own);
});

it.each([-90_000, 90_000])('follows a clock that is off by %i ms', (ahead) => {
  const followed = clock();
  followed.note({ sent: own, received: own + 20, told: own + 10 + ahead });
  expect(Math.abs(followed.now() - (own + ahead))).toBeLessThanOrEqual(11);
  followed.note({ sent: own + 100, received: own + 102, told: own + 101 + ahead });
  expect(Math.abs((followed.offset ?? NaN) - ahead)).toBeLessThanOrEqual(2);
});

it('leaves equal clocks equal, however slow the answers', () => {
  const followed = clock();
  for (const took of [2, 4000, 0, 30]) followed.note({ sent: own, received: own + took, told: own + took });
  expect(followed.offset).toBe(0);
});

it('is never further off than the best answer allows', () => {
  const readings = fc.array(fc.record({ there: fc.nat(2000), back: fc.nat(2000) }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: -1e8, max: 1e8 }), readings, (ahead, all) => {
      const followed = clock();
      for (const { there, back } of all) {
        followed.note({ sent: own, received: own + there + back, told: own + there + ahead });
        own += there + back;
      }
      const best = Math.min(...all.map(({ there, back }) => there + back));
      expect(Math.abs((followed.offset ?? NaN) - ahead)).toBeLessThanOrEqual(best + 1);
    }),
  );
});

it('stands still instead of running backwards when it is corrected by a little', () => {
  const followed = clock();
  followed.note({ sent: own, received: own, told: own + 3000 });
  const before = followed.now();
  followed.note({ sent: own, received: own, told: own + 1000 });
  expect(followed.now()).toBe(before);
  own += 4000;
  expect(followed.now()).toBeGreaterThan(before);
});

it('jumps back when it was plainly wrong', () => {
  const followed = clock();
  followed.note({ sent: own, received: own, told: own + 90_000 });
  followed.now();
  followed.note({ sent: own, received: own, told: own });
  expect(Math.abs(followed.now() - own)).toBeLessThanOrEqual(1);
});

it('learns nothing from a reading during which this clock was set back', () => {
  const followed = clock();
  followed.note({ sent: own, received: own - 90_000, told: own });
  expect(followed.offset).toBeNull();
});

it('takes the estimate of an earlier process until there is a reading', () => {
  const followed = clock();
  followed.assume(90_000);
  expect(followed.now()).toBe(own + 90_000);
  followed.note({ sent: own, received: own, told: own });
  followed.assume(90_000);
  expect(Math.abs(followed.offset ?? NaN)).toBeLessThanOrEqual(1);
});
