import { Webhook } from 'standardwebhooks';

import { isAuthentic } from './messages';

const current = 'whsec_Y3VycmVudC1zZWNyZXQ=';
const former = 'whsec_Zm9ybWVyLXNlY3JldA==';
const body = '{"type":"content.changed"}';

const headersOf = ({ secret = current, at = new Date(), signed = body } = {}) =>
  new Headers({
    'webhook-id': 'm1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('m1', at, signed),
  });

const minutes = (count: number) => new Date(Date.now() + count * 60_000);

it('accepts every live secret', () => {
  expect(isAuthentic(body, headersOf(), [current, former])).toBe(true);
  expect(isAuthentic(body, headersOf({ secret: former }), [current, former])).toBe(true);
});

it.each([
  ['another secret', headersOf({ secret: 'whsec_d3Jvbmc=' })],
  ['another body', headersOf({ signed: '{}' })],
  ['a message of six minutes ago', headersOf({ at: minutes(-6) })],
  ['a message of the future', headersOf({ at: minutes(6) })],
  ['a message without a signature', new Headers({ 'webhook-id': 'm1' })],
])('refuses %s', (_, headers) => {
  expect(isAuthentic(body, headers, [current, former])).toBe(false);
});
