import { Webhook } from 'standardwebhooks';

import { aDelivery, testSecret } from '../testing';
import { contentChangedOf, messageIdOf, signMessage } from './message';

const at = Date.now();
const body = JSON.stringify(contentChangedOf(aDelivery()));
const { headers } = signMessage('delivery-1', body, testSecret, at);

describe('a signed message', () => {
  it('is what the site verifies', () => {
    expect(new Webhook(testSecret).verify(body, headers)).toEqual({
      type: 'content.changed',
      timestamp: '2026-11-24T07:00:00.000Z',
      data: aDelivery().event,
    });
    expect(headers).toMatchObject({ 'webhook-id': 'delivery-1', 'content-type': 'application/json' });
  });

  it('is refused with another secret, another body or another id', () => {
    const other = new Webhook('whsec_b3RoZXItc2VjcmV0LW90aGVyLXNlY3JldA==');

    expect(() => other.verify(body, headers)).toThrow();
    expect(() => new Webhook(testSecret).verify(body.replace('sofia', 'plovdiv'), headers)).toThrow();
    expect(() => new Webhook(testSecret).verify(body, { ...headers, 'webhook-id': 'x' })).toThrow();
  });

  it('has a new id when it has to be acted on again', () => {
    expect(messageIdOf({ id: 'a', rounds: 0 })).toBe('a');
    expect(messageIdOf({ id: 'a', rounds: 2 })).toBe('a.2');
  });

  it('is not made of a row that holds no event', () => {
    expect(() => contentChangedOf({ event: { documents: [], tags: [], paths: [] }, savedAt: '' })).toThrow();
  });
});
