import { inSubject } from './write-message';

test.each([
  ['Нов трамвай', 'Нов трамвай'],
  ['Нов\r\nBcc: all@example.org\ttram ', 'Нов Bcc: all@example.org tram'],
  ['я'.repeat(81), `${'я'.repeat(79)}…`],
  ['я'.repeat(80), 'я'.repeat(80)],
])('%j', (title, expected) => {
  expect(inSubject(title)).toBe(expected);
});
