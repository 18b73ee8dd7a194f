import { stepsAround, stepsOf } from './steps';

const at = (hour: number) => new Date(Date.UTC(2027, 4, 12, hour)).toISOString();
const transitions = [
  {
    at: at(6),
    events: [
      { kind: 'publish' as const, title: { bg: 'Новина' } },
      { kind: 'end' as const, title: {} },
    ],
  },
  { at: at(8), events: [{ kind: 'take-down' as const, title: { bg: 'Стара', en: 'Old' } }] },
];
const shown = { locale: 'en', timeZone: 'Europe/Sofia', path: '/en/cities?x=1' } as const;

it('begins with now and tells what happens at each instant, by the name in the language or else in the other', () => {
  const [now, first, second] = stepsOf(transitions, shown);
  expect(now).toEqual({
    instant: null,
    time: 'Now',
    events: [],
    href: '/api/preview/at?instant=&path=%2Fen%2Fcities%3Fx%3D1',
  });
  expect(first).toMatchObject({ time: '12 May 2027, 09:00', events: ['Out: Новина', 'Ended: untitled'] });
  expect(second?.events).toEqual(['Taken down: Old']);
});

it.each([
  [5, 0, false],
  [6, 1, true],
  [7, 1, false],
  [9, 2, false],
])('at %i o’clock the step %i is shown', (hour, current, isExact) => {
  expect(stepsAround(stepsOf(transitions, shown), Date.parse(at(hour)))).toEqual({ current, isExact });
});
