import { box } from './box.mjs';

test('a frame around the longest line', () => {
  expect(box(['a', 'три'])).toBe('┌─────┐\n│ a   │\n│ три │\n└─────┘');
});
