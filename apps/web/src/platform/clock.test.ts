import { setSiteClock, siteNow, siteNowAtLeast } from './clock';

const own = Date.UTC(2027, 0, 1);
beforeEach(() => jest.useFakeTimers({ now: own }));
afterEach(() => jest.useRealTimers());

it('is the clock of this machine before the site has started', () => {
  expect([siteNow(), siteNowAtLeast()]).toEqual([own, own]);
});

it.each([-90_000, 90_000])('is the clock of the CMS, however wrong that of this machine: %i ms', (ahead) => {
  setSiteClock({ bounds: () => ({ earliest: own + ahead, latest: own + ahead }) });
  expect([siteNow(), siteNowAtLeast()]).toEqual([own + ahead, own + ahead]);
});

it.each([-90_000, 90_000])('is on the side of secrecy in doubt: %i ms', (ahead) => {
  setSiteClock({ bounds: () => ({ earliest: Math.min(own, own + ahead), latest: Math.max(own, own + ahead) }) });
  expect([siteNow(), siteNowAtLeast()]).toEqual([Math.max(own, own + ahead), Math.min(own, own + ahead)]);
});
