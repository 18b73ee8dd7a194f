import { formatBytes, formatLanguages } from './file-facts';

const plain = (text: string) => text.replace(/\s/g, ' ');

test.each([
  ['bg', 900, '1 kB'],
  ['bg', 13_000, '13 kB'],
  ['bg', 1_310_720, '1,3 MB'],
  ['en', 1_310_720, '1.3 MB'],
  ['en', 67_108_864, '64 MB'],
] as const)('%s: %d bytes are %s', (language, bytes, text) => expect(plain(formatBytes(language, bytes))).toBe(text));

test('languages are named within a sentence', () => {
  expect(formatLanguages('bg', ['en', 'de'])).toBe('английски и немски');
  expect(formatLanguages('en', ['bg'])).toBe('Bulgarian');
});
