import { box } from './welcome.mjs';

test('a frame around the longest line', () => {
  expect(box(['a', 'три'])).toBe('┌─────┐\n│ a   │\n│ три │\n└─────┘');
});
