import { CmsHealth, pauseAfterFailure, pauseAfterTimeout } from './cms-health';

const setUp = () => {
  const clock = { now: 0 };
  return { clock, health: new CmsHealth(() => clock.now) };
};

const timeout = () => Object.assign(new Error('too slow'), { name: 'TimeoutError' });

it('leaves the CMS alone for a moment after a failure', () => {
  const { clock, health } = setUp();
  expect(health.isPaused).toBe(false);
  health.noteFailure(new Error('refused'));
  clock.now = pauseAfterFailure - 1;
  expect(health.isPaused).toBe(true);
  clock.now = pauseAfterFailure;
  expect(health.isPaused).toBe(false);
});

it('leaves it alone for longer when it lets the site wait', () => {
  const { clock, health } = setUp();
  health.noteFailure(timeout());
  health.noteFailure(new Error('refused'));
  clock.now = pauseAfterTimeout - 1;
  expect(health.isPaused).toBe(true);
  clock.now = pauseAfterTimeout;
  expect(health.isPaused).toBe(false);
});

it('asks again at once when the CMS was heard of', () => {
  const { health } = setUp();
  health.noteFailure(timeout());
  health.noteSuccess();
  expect(health.isPaused).toBe(false);
});

it('says whether the last exchange succeeded', () => {
  const { clock, health } = setUp();
  expect(health.isReachable).toBeUndefined();
  health.noteFailure(new Error('refused'));
  expect(health.isReachable).toBe(false);
  clock.now = 5;
  health.noteSuccess();
  expect(health.isReachable).toBe(true);
  health.noteFailure(new Error('refused'));
  clock.now = 6;
  expect(health.isReachable).toBe(false);
});
