import type { Finding, ReleaseView } from '../../../time/releases/plan';
import { firstChoice } from './choice';
import { startOf, isAllowed, reduceSchedule, type ScheduleState } from './schedule-state';

const chosen: ScheduleState = {
  choice: { ...firstChoice, what: 'bg', dueAt: '2027-05-12T06:00:00.000Z' },
  phase: { kind: 'checked', findings: [], clashes: [] },
};
const release = { id: 'r' } as ReleaseView;

test('another choice has to be checked again, and keeps the rest', () => {
  const state = reduceSchedule(chosen, { type: 'chosen', change: { what: 'all' } });
  expect(state.choice).toEqual({ ...chosen.choice, what: 'all' });
  expect(state.phase).toEqual({ kind: 'choosing', missing: [] });
});

test('nothing is chosen while it works', () => {
  const working: ScheduleState = { ...chosen, phase: { kind: 'working', step: 'saving' } };
  expect(reduceSchedule(working, { type: 'chosen', change: { what: 'all' } })).toBe(working);
});

test('coming back keeps the choice until it was scheduled', () => {
  expect(reduceSchedule(chosen, { type: 'opened' })).toEqual({ ...chosen, phase: { kind: 'choosing', missing: [] } });
  expect(reduceSchedule({ ...chosen, phase: { kind: 'scheduled', release } }, { type: 'opened' })).toEqual(
    startOf(firstChoice),
  );
});

test('an error forbids to go on, a warning does not', () => {
  const finding = (severity: Finding['severity']) => ({ severity }) as Finding;
  expect(isAllowed([finding('warning')])).toBe(true);
  expect(isAllowed([finding('warning'), finding('error')])).toBe(false);
});
