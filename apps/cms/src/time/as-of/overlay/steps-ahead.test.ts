import { ledgerRowSchema } from '../../releases/ledger/ledger-row';
import { isAhead, stepsAhead } from './steps-ahead';

const minute = (count: number) => new Date(Date.UTC(2027, 4, 12, 9, count)).toISOString();
const row = (id: string, more: object) =>
  ledgerRowSchema.parse({ id, title: id, state: 'scheduled', kind: 'release', createdAt: minute(0), ...more });

const idsUntil = (until: number, ...rows: ReturnType<typeof row>[]) =>
  stepsAhead(rows, new Map(), Date.parse(minute(until))).map((step) => step.row.id);

it('takes an end that waits for its release at the instant that was scheduled with it', () => {
  const end = row('end', { kind: 'end', endAt: minute(7), inverseOf: 'r' });
  expect([idsUntil(6, end), idsUntil(7, end)]).toEqual([[], ['end']]);
});

it('takes what is overdue as well, in due order', () => {
  expect(idsUntil(5, row('later', { dueAt: minute(4) }), row('overdue', { dueAt: minute(-4) }))).toEqual([
    'overdue',
    'later',
  ]);
});

it('leaves out what has no instant, and what is not scheduled', () => {
  expect(idsUntil(9, row('open', { state: 'open', dueAt: minute(1) }), row('waiting', {}))).toEqual([]);
});

it('counts as ahead what has its instant by then, that one included', () => {
  const due = row('due', { dueAt: minute(5) });
  expect([4, 5].map((until) => isAhead(due, Date.parse(minute(until))))).toEqual([false, true]);
  expect(isAhead(row('waiting', {}), Infinity)).toBe(false);
});
