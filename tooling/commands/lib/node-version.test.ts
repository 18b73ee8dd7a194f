import { isAtLeast, nodeProblem } from './node-version.mjs';

test.each([
  ['v20.9.0', '20.9.0', true],
  ['v20.10.0', '20.9.0', true],
  ['v22.0.0', '20.9.0', true],
  ['v20.8.1', '20.9.0', false],
  ['v18.20.4', '20.9.0', false],
])('%s is at least %s: %s', (version, minimum, expected) => {
  expect(isAtLeast(version, minimum)).toBe(expected);
});

test('an old Node.js is named with what is needed', () => {
  expect(nodeProblem('v18.20.4', '>=20.9.0')).toMatch(/20\.9\.0 or newer.*v18\.20\.4/);
  expect(nodeProblem('v24.0.0', '>=20.9.0')).toBeNull();
});
