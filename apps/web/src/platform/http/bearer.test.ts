import { bearsToken } from './bearer';

const asking = (authorization?: string) =>
  new Request('http://site/api/metrics', authorization === undefined ? {} : { headers: { authorization } });

it.each([
  ['Bearer right-token', true],
  ['bearer right-token', true],
  ['Bearer wrong-token', false],
  ['Basic right-token', false],
  ['Bearer', false],
  [undefined, false],
])('%s: %s', (authorization, expected) => {
  expect(bearsToken(asking(authorization), 'right-token')).toBe(expected);
});
