import { hasRole, isSite, isStaff, roles } from './roles';

test('each role includes those before it', () => {
  const granted = roles.map((held) => roles.filter((wanted) => hasRole({ role: held }, wanted)));
  expect(granted).toEqual([
    ['contributor'],
    ['contributor', 'editor'],
    ['contributor', 'editor', 'publisher'],
    ['contributor', 'editor', 'publisher', 'admin'],
  ]);
});

test.each([
  null,
  undefined,
  {},
  { role: 'site' },
  { role: 'owner' },
  { role: 3 },
  { role: 'admin', closedAt: '2027-05-12T06:00:00.000Z' },
])('%j is no member of staff', (principal) => {
  expect(isStaff(principal)).toBe(false);
});

test('the site is known by its role alone', () => {
  expect([isSite({ role: 'site' }), isSite({ role: 'admin' }), isSite(null)]).toEqual([true, false, false]);
});
