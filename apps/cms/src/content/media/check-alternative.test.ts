import { checkAlternative } from './check-alternative';

test.each([
  ['Трамвай по ул. „Графа“', { decorative: false }, true],
  [' ', { decorative: false }, false],
  [null, {}, false],
  [null, { decorative: true }, true],
  [null, { mimeType: 'image/png' }, false],
  [null, { mimeType: 'video/mp4' }, true],
  [null, { mimeType: 'text/vtt' }, true],
])('%j with %j: %s', (value, data, allowed) => {
  expect(checkAlternative(value, { data }) === true).toBe(allowed);
});
