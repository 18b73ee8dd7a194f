import { browserClocks, isDoubtful, readingOf, serverNow } from './server-clock';

const server = Date.parse('2027-05-12T06:00:00.000Z');
const hour = 3_600_000;

beforeEach(() => jest.useFakeTimers({ now: server - 5 * hour }));
afterEach(() => jest.useRealTimers());

const read = (roundTrip: number) => {
  const before = browserClocks();
  jest.advanceTimersByTime(roundTrip);
  return readingOf(server, before, browserClocks());
};

it('goes by the server, whatever the visitor’s clock shows', () => {
  const reading = read(0);
  jest.advanceTimersByTime(1234);
  expect(serverNow(reading)).toBe(server + 1234);
});

it('takes half of the way as the time that the answer was under way', () => {
  expect(serverNow(read(300))).toBe(server + 150);
});

it('does not follow a clock that is set meanwhile, and says that it was', () => {
  const reading = read(0);
  expect(isDoubtful(reading)).toBe(false);
  jest.setSystemTime(server + 9 * hour);
  expect(serverNow(reading)).toBe(server);
  expect(isDoubtful(reading)).toBe(true);
});
