import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';

import { Countdown } from './countdown';
import { fakeServer } from './testing/fake-server';

const refresh = jest.fn();
const router = { refresh };
jest.mock('next/navigation', () => ({ useRouter: () => router }));

const revealAt = '2027-05-12T06:00:00.000Z';
const instant = Date.parse(revealAt);
const hour = 3_600_000;
const minute = 60_000;

let site: ReturnType<typeof fakeServer>;
let isCalm: boolean;

function openAt(left: number, clockAhead = 0) {
  jest.setSystemTime(instant - left + clockAhead);
  site = fakeServer({ clockAhead, revealAt });
  globalThis.fetch = jest.fn(site.answer);
}

const countdown = (version = 'one') => <Countdown locale="bg" id="1" revealAt={revealAt} version={version} />;
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const figures = () =>
  [...document.querySelectorAll('[data-unit]')].map((unit) => unit.firstElementChild?.textContent).join(' ');

beforeEach(() => {
  jest.useFakeTimers();
  refresh.mockReset();
  isCalm = false;
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  window.matchMedia = jest.fn(
    () =>
      ({ matches: isCalm, addEventListener: jest.fn(), removeEventListener: jest.fn() }) as unknown as MediaQueryList,
  );
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

it.each([
  ['right', 0],
  ['five hours fast', 5 * hour],
  ['nine days slow', -9 * 24 * hour],
])('counts by the server’s clock when the visitor’s is %s', async (_, clockAhead) => {
  openAt(26 * hour + 61_000, clockAhead);
  render(countdown());
  expect(figures()).toBe('–– –– –– ––');
  await pass(0);
  expect(figures()).toBe('01 02 01 01');
  await pass(2000);
  expect(figures()).toBe('01 02 00 59');
});

it.each([0, 5 * hour, -5 * hour])(
  'fetches the page at the instant, not before, with a clock %i ms ahead',
  async (clockAhead) => {
    openAt(10_000, clockAhead);
    render(countdown());
    await pass(9_999);
    expect(site.now()).toBeLessThan(instant);
    expect(refresh).not.toHaveBeenCalled();
    await pass(1000);
    expect(refresh).toHaveBeenCalledTimes(1);
  },
);

it('fetches the page again, less and less often, until it has turned', async () => {
  openAt(1000);
  render(countdown());
  await pass(1500);
  expect(refresh).toHaveBeenCalledTimes(1);
  for (let second = 0; second < 30; second += 1) await pass(1000);
  const calls = refresh.mock.calls.length;
  expect(calls).toBeGreaterThan(2);
  expect(calls).toBeLessThan(9);
});

it('waits for a server that cannot reveal yet, and leaves the page alone', async () => {
  openAt(1000);
  site.server.isLate = true;
  render(countdown());
  await pass(20_000);
  expect(refresh).not.toHaveBeenCalled();
  expect(site.server.asked).toBeLessThan(12);
  expect(screen.getByText('Пълният текст се публикува в момента')).toBeVisible();
  site.server.isLate = false;
  await pass(20_000);
  expect(refresh).toHaveBeenCalled();
});

it('does not touch the page while the site cannot be reached, and follows once it can', async () => {
  openAt(5000);
  render(countdown());
  await pass(0);
  site.server.failing = true;
  await pass(20_000);
  expect(refresh).not.toHaveBeenCalled();
  site.server.failing = false;
  await pass(20_000);
  expect(refresh).toHaveBeenCalled();
});

it('fetches the page when the announcement changes or goes meanwhile', async () => {
  // Counted in minutes, because hours in steps of a second take too long.
  isCalm = true;
  openAt(2 * hour);
  const { rerender } = render(countdown());
  await pass(0);
  site.server.version = 'two';
  await pass(5 * minute);
  expect(refresh).toHaveBeenCalledTimes(1);
  rerender(countdown('two'));
  await pass(20 * minute);
  const calls = refresh.mock.calls.length;
  expect(calls).toBeLessThanOrEqual(2);
  site.server.gone = true;
  await pass(5 * minute);
  expect(refresh.mock.calls.length).toBeGreaterThan(calls);
});

it('asks again when the page is looked at again, and when the clocks went apart', async () => {
  openAt(2 * hour);
  render(countdown());
  await pass(1000);
  const asked = site.server.asked;
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await jest.advanceTimersByTimeAsync(0);
  });
  expect(site.server.asked).toBe(asked + 1);
  jest.setSystemTime(Date.now() + 3 * hour);
  await pass(1000);
  expect(site.server.asked).toBe(asked + 2);
  await pass(5000);
  expect(site.server.asked).toBe(asked + 2);
});

it('tells aloud on the way, not every second', async () => {
  openAt(63_000);
  render(countdown());
  await pass(1000);
  const status = screen.getByRole('status');
  expect(status).toBeEmptyDOMElement();
  await pass(2000);
  expect(status).toHaveTextContent('До публикуването на пълния текст: 1 минута');
  await pass(40_000);
  expect(status).toHaveTextContent('1 минута');
  expect(screen.getByRole('timer')).toHaveTextContent('20 секунди');
  await pass(10_000);
  expect(status).toHaveTextContent('10 секунди');
});

it('shows minutes alone to those who do not want to see things move', async () => {
  isCalm = true;
  openAt(90_000);
  render(countdown());
  await pass(0);
  expect(figures()).toBe('00 00 02 00');
  await pass(29_999);
  expect(figures()).toBe('00 00 02 00');
  await pass(2);
  expect(figures()).toBe('00 00 01 00');
  await pass(59_000);
  expect(figures()).toBe('00 00 01 00');
  await pass(1500);
  expect(refresh).toHaveBeenCalled();
});

it('takes the same place before the server has told its clock', () => {
  openAt(hour);
  document.body.innerHTML = renderToString(countdown());
  expect(document.querySelectorAll('[data-unit]')).toHaveLength(4);
  expect(figures()).toBe('–– –– –– ––');
  document.body.innerHTML = '';
});
