import type { FormState } from 'payload';

import { carry, heldIn, takeCarried, typedSince } from './carried';

const state = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }])) as FormState;

test('finds what was typed after the first save was sent', () => {
  const sent = heldIn(state({ title: 'Н', teaser: null, body: { root: 1 } }));
  const now = heldIn(state({ title: 'Новини', teaser: undefined, body: { root: 1 }, slug: 'n' }));
  expect(typedSince(sent, now)).toEqual([['title', 'Новини']]);
});

test('leaves lists to their rows', () => {
  expect([...heldIn({ layout: { rows: [], value: 2 }, 'layout.0.text': { value: 'а' } } as FormState).keys()]).toEqual([
    'layout.0.text',
  ]);
});

test('is taken once, and by the form of the same document', () => {
  const left = { document: 'pages/1', typed: [['title', 'а']] as [string, unknown][], cursor: null, exit: null };
  carry(left);
  expect(takeCarried('pages/2')).toBeNull();
  carry(left);
  expect(takeCarried('pages/1')).toBe(left);
  expect(takeCarried('pages/1')).toBeNull();
});
