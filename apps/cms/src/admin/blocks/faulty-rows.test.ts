import type { FormState } from 'payload';

import { faultyRows } from './faulty-rows';

const closed = (...ids: string[]) => ids.map((id) => ({ id, collapsed: true }));
const form = (fields: Record<string, object>) => fields as FormState;

test('names the closed blocks with an error in them, also in a list within', () => {
  const fields = form({
    title: { valid: false },
    layout: { valid: false, rows: closed('a', 'b', 'c') },
    'layout.0.heading': { valid: true },
    'layout.1.url': { valid: false },
    'layout.2.items': { valid: false, rows: closed('d') },
    'layout.2.items.0.text': { valid: false },
  });
  expect(faultyRows(fields, 'layout')).toEqual([
    { path: 'layout', id: 'b' },
    { path: 'layout', id: 'c' },
    { path: 'layout.2.items', id: 'd' },
  ]);
});

test('names none that is open, and none without an error', () => {
  const rows = [{ id: 'a', collapsed: false }, ...closed('b')];
  expect(faultyRows(form({ layout: { rows }, 'layout.0.url': { valid: false } }), 'layout')).toEqual([]);
  expect(faultyRows(form({ layout: { rows }, 'layout.10.url': { valid: false } }), 'layout')).toEqual([]);
});
