import { contentDisposition, fileAnswer } from './file-answer';

test('a name is sent in its own letters, and in Latin ones for old programs', () => {
  expect(contentDisposition({ name: 'Доклад 100 % (нов).pdf', isShown: true })).toBe(
    `inline; filename="______ 100 _ (___).pdf"; filename*=UTF-8''%D0%94%D0%BE%D0%BA%D0%BB%D0%B0%D0%B4%20100%20%25%20%28%D0%BD%D0%BE%D0%B2%29.pdf`,
  );
  expect(contentDisposition({ name: 'a"b\r\n.csv', isShown: false })).toBe(
    `attachment; filename="a_b__.csv"; filename*=UTF-8''a%22b%0D%0A.csv`,
  );
});

const bytes = Buffer.from('0123456789');
const file = {
  size: bytes.length,
  etag: 'e',
  read: (start: number, end: number) => new Blob([new Uint8Array(bytes.subarray(start, end + 1))]).stream(),
};
const ask = async (range: string | null) => {
  const answer = fileAnswer(file, { type: 'application/pdf', name: 'a.pdf', isShown: true }, range, new Headers());
  return [answer.status, answer.headers.get('content-range'), await answer.text()];
};

test.each([
  [null, 200, null, '0123456789'],
  ['bytes=0-0', 206, 'bytes 0-0/10', '0'],
  ['bytes=7-', 206, 'bytes 7-9/10', '789'],
  ['bytes=8-99', 206, 'bytes 8-9/10', '89'],
  ['bytes=10-', 416, 'bytes */10', ''],
  ['lines=1-2', 200, null, '0123456789'],
])('the range %s', async (range, ...expected) => expect(await ask(range)).toEqual(expected));
