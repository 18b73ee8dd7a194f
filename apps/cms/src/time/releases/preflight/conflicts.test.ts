import type { PlanItem } from '../plan';
import { conflictsOf } from './conflicts';

const planned = (id: string): PlanItem & { title: string } => ({
  type: 'pages',
  id,
  action: 'publish',
  locales: null,
  title: `Страница ${id}`,
});

const row = (id: string, given: Partial<Parameters<typeof conflictsOf>[0][number]> = {}) => ({
  id,
  title: `Промяна ${id}`,
  dueAt: '2027-05-12T06:00:00.000Z',
  state: 'scheduled' as const,
  inverseOf: null,
  plan: [planned('1')],
  ...given,
});

test('names the document and the release that touches it too', () => {
  const rows = [row('a', { plan: [planned('1'), planned('2')] }), row('b', { state: 'open', dueAt: null })];
  expect(conflictsOf(rows, ['pages/1'])).toEqual([
    {
      document: 'pages/1',
      title: 'Страница 1',
      release: { id: 'a', title: 'Промяна a', dueAt: '2027-05-12T06:00:00.000Z', state: 'scheduled' },
    },
    {
      document: 'pages/1',
      title: 'Страница 1',
      release: { id: 'b', title: 'Промяна b', dueAt: null, state: 'open' },
    },
  ]);
});

test('a release does not clash with itself, nor with its own end', () => {
  const rows = [row('a'), row('end', { inverseOf: 'a', dueAt: null })];
  expect(conflictsOf(rows, ['pages/1'], 'a')).toEqual([]);
});

test('an end that waits for its release is not told beside it, one that is due is', () => {
  const waiting = [row('a'), row('end', { inverseOf: 'a', dueAt: null })];
  expect(conflictsOf(waiting, ['pages/1']).map(({ release }) => release.id)).toEqual(['a']);
  const armed = [row('end', { inverseOf: 'a' })];
  expect(conflictsOf(armed, ['pages/1']).map(({ release }) => release.id)).toEqual(['end']);
});
