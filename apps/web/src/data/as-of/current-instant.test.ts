import { currentPreview } from './current-preview';
import { currentInstant } from './current-instant';

jest.mock('./current-preview', () => ({ currentPreview: jest.fn() }));
const preview = jest.mocked(currentPreview);

const now = Date.UTC(2027, 0, 1);
beforeEach(() => jest.useFakeTimers({ now }));
afterEach(() => jest.useRealTimers());

it.each([
  ['visitors', null, now],
  ['a draft of today', { token: 't', instant: null }, now],
  ['a moment to come', { token: 't', instant: now + 5 }, now + 5],
  ['a moment that has passed', { token: 't', instant: now - 5 }, now],
])('for %s', async (_, held, expected) => {
  preview.mockResolvedValue(held);
  expect(await currentInstant()).toBe(expected);
});
