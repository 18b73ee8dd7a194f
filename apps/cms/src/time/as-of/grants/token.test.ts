import { readToken, signToken } from './token';

const secret = 's'.repeat(40);
const now = Date.UTC(2027, 4, 12, 9);
const token = signToken(secret, { id: '0b6f-1', expiresAt: now + 60_000 });

it('names its grant until it is over', () => {
  expect(readToken(secret, token, now)).toBe('0b6f-1');
  expect(readToken(secret, token, now + 59_999)).toBe('0b6f-1');
  expect(readToken(secret, token, now + 60_000)).toBeNull();
});

const [id = '', seconds = '', mac = ''] = token.split('.');
const flipped = `${mac.startsWith('A') ? 'B' : 'A'}${mac.slice(1)}`;

it.each([
  ['another grant', `0b6f-2.${seconds}.${mac}`],
  ['a longer life', `${id}.${Number(seconds) + 1}.${mac}`],
  ['another signature', `${id}.${seconds}.${flipped}`],
  ['a shorter signature', `${id}.${seconds}.${mac.slice(1)}`],
  ['no signature', `${id}.${seconds}.`],
  ['more than a token', `${token}.x`],
  ['a line break', `${token}\n`],
  ['nothing', ''],
])('%s is no token', (_, forged) => {
  expect(readToken(secret, forged, now)).toBeNull();
});

it('is worth nothing under another secret', () => {
  expect(readToken('t'.repeat(40), token, now)).toBeNull();
});
