import type { Entry } from './entries';
import { withoutUnchanged } from './waiting';

const entry = (id: string, isRestored: boolean): Entry => ({
  type: 'pages',
  id,
  title: id,
  updatedAt: '2026-11-24T07:00:00.000Z',
  isPublic: false,
  editor: null,
  isRestored,
});

test('what was restored and is public as it is waits for nobody, and nothing else is compared', async () => {
  const compared: string[] = [];
  const entries = [entry('edited', false), entry('discarded', true), entry('older', true)];
  const waiting = await withoutUnchanged({ total: 10, entries }, async ({ id }) => {
    compared.push(id);
    return id === 'discarded';
  });
  expect(compared).toEqual(['discarded', 'older']);
  expect([waiting.total, waiting.entries.map(({ id }) => id)]).toEqual([9, ['edited', 'older']]);
});
