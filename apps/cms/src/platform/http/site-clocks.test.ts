import { clockOffsetHeader } from '@civic/content/clock';

import { noteSiteClock, siteClockOffsets } from './site-clocks';

const report = (value: string) => noteSiteClock(new Headers({ [clockOffsetHeader]: value }));

beforeEach(() => {
  delete (globalThis as { civicSiteClocks?: unknown }).civicSiteClocks;
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

it('keeps the last report of each instance', () => {
  report('90000;one');
  report('-3;two');
  report('89990;one');
  expect(siteClockOffsets().sort((a, b) => a - b)).toEqual([-3, 89_990]);
});

it('forgets an instance that has stopped', () => {
  report('90000;gone');
  jest.advanceTimersByTime(61_000);
  expect(siteClockOffsets()).toEqual([]);
});

it.each(['', '90000', 'soon;one', '90000;../one', '1e5;one'])('takes no notice of %j', (value) => {
  report(value);
  expect(siteClockOffsets()).toEqual([]);
});
