import { createZoneStore } from './zone-store';

const answer = jest.fn<Promise<unknown>, [string]>();
const site = (timeZone: unknown) => ({ ok: true, json: async () => ({ timeZone }) });
const sofia = site('Europe/Sofia');

beforeEach(() => {
  jest.useFakeTimers();
  answer.mockReset();
  Object.assign(globalThis, { fetch: answer });
});
afterEach(() => jest.useRealTimers());

test('asks once for all that want to know at once', async () => {
  answer.mockResolvedValue(sofia);
  const store = createZoneStore();
  expect(store.current()).toBeNull();
  await Promise.all([store.load(), store.load()]);
  expect(store.current()).toBe('Europe/Sofia');
  expect(answer.mock.calls.map(([address]) => address)).toEqual(['/api/globals/site?depth=0&select[timeZone]=true']);
});

test('asks again after a minute, when the zone may be another', async () => {
  answer.mockResolvedValueOnce(sofia).mockResolvedValue(site('UTC'));
  const store = createZoneStore();
  const listener = jest.fn();
  store.subscribe(listener);
  await store.load();
  await jest.advanceTimersByTimeAsync(59_999);
  await store.load();
  expect(answer).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(1);
  await store.load();
  expect(store.current()).toBe('UTC');
  expect(listener).toHaveBeenCalledTimes(2);
});

test.each([
  ['a refusal', () => answer.mockResolvedValueOnce({ ok: false, json: async () => ({ timeZone: 'UTC' }) })],
  ['a zone that is none', () => answer.mockResolvedValueOnce(site('Europe/Atlantis'))],
  ['a lost connection', () => answer.mockRejectedValueOnce(new TypeError('Failed to fetch'))],
])('%s is no reason to give up while somebody waits', async (_, happens) => {
  happens();
  answer.mockResolvedValue(sofia);
  const store = createZoneStore();
  const leave = store.subscribe(() => undefined);
  await store.load();
  expect(store.current()).toBeNull();
  await jest.advanceTimersByTimeAsync(3_000);
  expect(store.current()).toBe('Europe/Sofia');
  leave();
});

test('nothing more is asked when nobody waits', async () => {
  answer.mockRejectedValue(new TypeError('Failed to fetch'));
  await createZoneStore().load();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(answer).toHaveBeenCalledTimes(1);
});
