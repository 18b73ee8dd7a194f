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
