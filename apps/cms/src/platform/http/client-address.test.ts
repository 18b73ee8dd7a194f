import { clientAddress } from './client-address';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['1.1.1.1, 203.0.113.7', '203.0.113.7'],
  [undefined, 'unknown'],
  ['', 'unknown'],
])('%s is %s', (header, expected) => {
  expect(clientAddress(new Headers(header === undefined ? {} : { 'x-forwarded-for': header }))).toBe(expected);
});
