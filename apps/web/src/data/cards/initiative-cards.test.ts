import { byStatusThenStart } from './initiative-cards';

it('puts active ones first, then upcoming, then completed, the newest first', () => {
  const rows = [
    { id: 'done', status: 'completed' as const, period: { start: '2030-01-01' } },
    { id: 'undated', status: 'active' as const, period: null },
    { id: 'old', status: 'active' as const, period: { start: '2020-01-01' } },
    { id: 'soon', status: 'upcoming' as const, period: { start: '2028-01-01' } },
    { id: 'new', status: 'active' as const, period: { start: '2026-01-01' } },
  ];
  expect(rows.sort(byStatusThenStart).map(({ id }) => id)).toEqual(['new', 'old', 'undated', 'soon', 'done']);
});
