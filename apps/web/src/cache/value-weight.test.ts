import { valueWeight } from './value-weight';

const page = (parts: object) =>
  ({ kind: 'APP_PAGE', html: '', headers: undefined, ...parts }) as unknown as Parameters<typeof valueWeight>[0];

it('grows with text, bytes and segments', () => {
  const empty = valueWeight(page({}));
  expect(valueWeight(page({ html: 'да' })) - empty).toBe(4);
  expect(valueWeight(page({ rscData: Buffer.alloc(100) })) - empty).toBe(100);
  expect(valueWeight(page({ segmentData: new Map([['/_tree', Buffer.alloc(30)]]) })) - empty).toBe(30);
});

it('is never nothing, so that empty entries are bounded too', () => {
  expect(valueWeight(null)).toBeGreaterThan(0);
});
