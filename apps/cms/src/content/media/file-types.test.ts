import { isImage, isTooLarge, largestFile, largestFiles } from './file-types';

test.each(Object.entries(largestFiles))('a file of type %s may have %i bytes and no more', (mimetype, largest) => {
  expect(isTooLarge({ mimetype, size: largest })).toBe(false);
  expect(isTooLarge({ mimetype, size: largest + 1 })).toBe(true);
});

test('a type without a limit of its own has the limit of all', () => {
  expect(isTooLarge({ mimetype: 'application/x-unknown', size: largestFile + 1 })).toBe(true);
});

test.each([
  ['image/png', true],
  ['video/mp4', false],
  ['text/vtt', false],
  [undefined, true],
])('%s is an image: %s', (type, expected) => expect(isImage(type)).toBe(expected));
