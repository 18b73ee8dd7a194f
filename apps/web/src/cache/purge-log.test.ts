import { PurgeLog } from './purge-log';

it('tells what was purged after work began, and not what was purged before', () => {
  const log = new PurgeLog();
  log.purge(['document:cities:1']);
  const since = log.position;
  expect(log.isPurged(['document:cities:1'], since)).toBe(false);
  log.purge(['document:cities:1', 'list:cities']);
  expect(log.isPurged(['list:cities'], since)).toBe(true);
  expect(log.isPurged(['document:cities:2'], since)).toBe(false);
  expect(log.isPurged(['list:cities'], log.position)).toBe(false);
});

describe('a purge that is known beforehand', () => {
  const foreseeing = () => {
    const clock = { now: 1000 };
    const log = new PurgeLog(() => clock.now);
    log.foresee([{ name: 'noon', at: 5000, tags: ['slug:pages:bg:nova'] }]);
    return { clock, log };
  };

  it('is made at its instant, for what began before it and for nothing that begins after it', () => {
    const { clock, log } = foreseeing();
    const before = log.position;
    clock.now = 4999;
    expect(log.isPurged(['slug:pages:bg:nova'], before)).toBe(false);
    clock.now = 5000;
    const after = log.position;
    expect(log.isPurged(['slug:pages:bg:nova'], before)).toBe(true);
    expect(log.isPurged(['slug:pages:bg:druga'], before)).toBe(false);
    expect(log.isPurged(['slug:pages:bg:nova'], after)).toBe(false);
  });

  it('counts for work that began before its instant and ended after it', () => {
    const { clock, log } = foreseeing();
    clock.now = 4999;
    const since = log.position;
    clock.now = 5001;
    expect(log.isPurged(['slug:pages:bg:nova'], since)).toBe(true);
  });

  it('is made once, though the CMS goes on telling of it', () => {
    const { clock, log } = foreseeing();
    clock.now = 5000;
    const after = log.position;
    log.foresee([{ name: 'noon', at: 5000, tags: ['slug:pages:bg:nova'] }]);
    expect(log.isPurged(['slug:pages:bg:nova'], after)).toBe(false);
  });

  it('is made, too, when its instant passes right before it is called off', () => {
    const { clock, log } = foreseeing();
    const before = log.position;
    clock.now = 5000;
    log.foresee([]);
    expect(log.isPurged(['slug:pages:bg:nova'], before)).toBe(true);
  });

  it('is made at once when it is told too late', () => {
    const { clock, log } = foreseeing();
    clock.now = 7000;
    const before = log.position;
    log.foresee([{ name: 'one', at: 6000, tags: ['list:pages'] }]);
    expect(log.isPurged(['list:pages'], before)).toBe(true);
  });

  it('is not made when it was called off', () => {
    const { clock, log } = foreseeing();
    const before = log.position;
    log.foresee([]);
    clock.now = 9000;
    expect([log.isPurged(['slug:pages:bg:nova'], before), log.foreseen]).toEqual([false, 0]);
  });
});
