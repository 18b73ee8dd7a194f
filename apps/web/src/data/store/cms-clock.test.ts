import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { clockBound, clockOffsetHeader, timeHeader } from '@civic/content/clock';

import { siteNow, siteNowAtLeast } from '../../platform/clock';
import { clockReport, cmsClockOffset, followCmsClock, noteCmsMessage, noteCmsTime } from './cms-clock';
import { contentStore } from './content-store';

const mockFolder = mkdtempSync(path.join(tmpdir(), 'civic-clock-'));
jest.mock('../../platform/env', () => ({ env: () => ({ DATA_DIR: mockFolder, CACHE_DOCUMENTS_MB: 1 }) }));

/** The process starts anew; what is on disk stays. */
const restart = async () => {
  await contentStore().kept.disk.settled();
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('civic.cms-clock')];
  await followCmsClock(onSet);
};

const onSet = jest.fn();

const own = Date.UTC(2027, 0, 1);
const tell = (ahead: number) => noteCmsTime(own, own, { [timeHeader]: String(own + ahead) });
const about = (ahead: number) => Math.round((siteNow() - own - ahead) / 10);

beforeEach(async () => {
  jest.useFakeTimers({ now: own, doNotFake: ['nextTick', 'performance', 'setImmediate', 'setTimeout'] });
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  await contentStore().kept.disk.remove('clock');
  await restart();
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});
afterAll(async () => {
  await contentStore().kept.disk.settled();
  rmSync(mockFolder, { recursive: true });
});

it('goes by its own clock until the CMS has told the time', () => {
  expect(siteNow()).toBe(own);
  expect(cmsClockOffset()).toBeNull();
  expect(clockReport()).toEqual({});
});

it.each([-90_000, 90_000])('goes by the clock of the CMS, which is %i ms ahead', (ahead) => {
  tell(ahead);
  expect(about(ahead)).toBeCloseTo(0);
  expect(siteNowAtLeast()).toBe(siteNow());
  expect(Math.abs((cmsClockOffset() ?? NaN) - ahead)).toBeLessThan(5);
  expect(clockReport()[clockOffsetHeader]).toMatch(/^-?(90000|89999);[\w-]+$/);
});

it.each([-90_000, 90_000])('doubts a difference of %i ms of yesterday, and keeps it', async (ahead) => {
  tell(ahead);
  await restart();
  expect(cmsClockOffset()).toBeNull();
  const clocks = [siteNow() - own, siteNowAtLeast() - own].map((offset) => Math.round(offset / 10) * 10);
  expect(clocks).toEqual([Math.max(0, ahead), Math.min(-0, ahead)].map((offset) => offset + 0));
  tell(0);
  expect(about(0)).toBeCloseTo(0);
});

it('doubts a difference that no two clocks have that were ever set', () => {
  tell(2 * clockBound);
  expect(about(2 * clockBound)).toBeCloseTo(0);
  expect(siteNowAtLeast()).toBe(own);
});

it.each([-90_000, 90_000])('doubts both when its clock is set by %i ms, until the CMS tells the time again', (by) => {
  tell(0);
  jest.setSystemTime(own + by);
  const clocks = [siteNow() - own, siteNowAtLeast() - own].map((offset) => Math.round(offset / 100) * 100);
  expect(clocks).toEqual([Math.max(0, by), Math.min(-0, by)].map((offset) => offset + 0));
  expect(onSet).toHaveBeenCalled();
  noteCmsTime(own + by, own + by, { [timeHeader]: String(own) });
  expect(about(0)).toBeCloseTo(0);
  expect(siteNowAtLeast()).toBe(siteNow());
});

it('learns from a message that it is at least as late, and still doubts', () => {
  noteCmsMessage(own + 90_000);
  expect(about(90_000)).toBeCloseTo(0);
  expect(siteNowAtLeast()).toBe(own);
  noteCmsMessage(own - 300_000);
  expect(about(90_000)).toBeCloseTo(0);
});

it('learns nothing from an answer without the time', () => {
  noteCmsTime(own, own, {});
  noteCmsTime(own, own, { [timeHeader]: 'soon' });
  expect(cmsClockOffset()).toBeNull();
});
