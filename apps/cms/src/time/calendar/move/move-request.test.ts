import { moveRequestSchema } from './move-request';

const request = { type: 'announcements', id: 'a1', field: 'revealAt', to: '2027-05-12T06:00:00.000Z' };

test('a whole minute is a moment to move to', () => {
  expect(moveRequestSchema.safeParse(request).success).toBe(true);
  expect(moveRequestSchema.parse({ ...request, to: '2027-05-12T06:00:00Z' }).to).toBe('2027-05-12T06:00:00.000Z');
});

test.each([
  ['seconds', { to: '2027-05-12T06:00:01.000Z' }],
  ['a wall time', { to: '2027-05-12T06:00' }],
  ['another field', { field: 'title' }],
  ['another type', { type: 'pages' }],
])('%s is refused', (_, changed) => {
  expect(moveRequestSchema.safeParse({ ...request, ...changed }).success).toBe(false);
});
