import { checkHistory, firstPresence, workableSince } from './check-history';
import type { History } from './history';

const good: History = {
  wanted: [
    { id: 'r1', dueAt: 1000, documents: ['a', 'b'], mark: 'm1' },
    { id: 'r2', dueAt: 2000, documents: ['a'], mark: 'm2' },
  ],
  ledger: [
    { id: 'r1', state: 'done', doneAt: 1010 },
    { id: 'r2', state: 'done', doneAt: 2500 },
  ],
  publications: [
    { document: 'a', mark: 'm1', at: 1012 },
    { document: 'b', mark: 'm1', at: 1013 },
    { document: 'a', mark: 'm2', at: 2502 },
  ],
  deliveries: { a: 2, b: 1 },
  firstSeen: { 'a m1': 1050, 'b m1': 1050, 'a m2': 2550 },
  absences: [{ process: 0, kind: 'kill', from: 1900, to: 2400 }],
  processes: 1,
};

it('finds nothing in a good history, and measures from the return of the first process', () => {
  const { lags, seenLags, ...faults } = checkHistory(good);
  expect(faults).toEqual({ lost: [], doubled: [], early: [], halfMade: [], outOfOrder: [] });
  expect(lags).toEqual([10, 100]);
  expect(seenLags).toEqual([50, 50, 150]);
});

const [first, second] = good.ledger as [History['ledger'][0], History['ledger'][0]];
const [a1, b1, a2] = good.publications as [
  History['publications'][0],
  History['publications'][0],
  History['publications'][0],
];

it.each<[string, Partial<History>, object]>([
  ['a release that failed', { ledger: [first, { ...second, state: 'failed' }] }, { lost: ['r2'] }],
  ['a release that says it is done and is not', { publications: [a1, b1] }, { lost: ['r2'] }],
  ['a release that is half done', { publications: [a1, a2] }, { halfMade: ['r1'] }],
  ['a publication that happened twice', { publications: [a1, b1, a2, a2] }, { doubled: ['a m2'] }],
  ['a delivery too many', { deliveries: { a: 3, b: 1 } }, { doubled: ['a'] }],
  ['a delivery too few', { deliveries: { a: 2 } }, { doubled: ['b'] }],
  ['one that was done early', { ledger: [{ ...first, doneAt: 999 }, second] }, { early: ['r1'] }],
  ['one that was seen early', { firstSeen: { ...good.firstSeen, 'b m1': 999 } }, { early: ['r1'] }],
  ['one that overtook another', { publications: [{ ...a1, at: 2600 }, b1, a2] }, { outOfOrder: ['a'] }],
])('finds %s', (_, fault, found) => {
  expect(checkHistory({ ...good, ...fault })).toMatchObject(found);
});

it('takes one process for presence enough', () => {
  const absences = [
    { process: 0, kind: 'stop' as const, from: 100, to: 500 },
    { process: 1, kind: 'kill' as const, from: 200, to: 300 },
  ];
  expect(firstPresence(150, absences, 2)).toBe(150);
  expect(firstPresence(250, absences, 2)).toBe(300);
});

it('measures from the return after all were away, also when they went while it was due', () => {
  const absences = [
    { process: 0, kind: 'kill' as const, from: 1100, to: 3000 },
    { process: 1, kind: 'stop' as const, from: 1200, to: 2000 },
  ];
  expect(workableSince(1000, 2400, absences, 2)).toBe(2000);
  expect(workableSince(1000, 1150, absences, 2)).toBe(1000);
  expect(workableSince(1500, 2400, absences, 2)).toBe(2000);
  expect(workableSince(1000, 2400, absences, 3)).toBe(1000);
});
