import { cleanFilename } from './clean-filename';

test.each([
  ['Снимка на площада.JPG', 'snimka-na-ploshtada.jpg'],
  ['.hidden.jpg', 'hidden.jpg'],
  ['con.jpg', 'file-con.jpg'],
  ['..%2f..%2fetc.png', '2f-2fetc.png'],
  ['..\\..\\boot.png', 'boot.png'],
  ['../../etc/passwd.png', 'passwd.png'],
  ['صورة.webp', 'file.webp'],
  ['100 % #1?.png', '100-1.png'],
  ['план\u202Egpj.png', 'plangpj.png'],
  ['архив.tar.gz', 'arhiv-tar.gz'],
  ['без разширение', 'bez-razshirenie'],
  ['', 'file'],
])('stores %j as %s', (name, stored) => {
  expect(cleanFilename(name)).toBe(stored);
  expect(cleanFilename(stored)).toBe(stored);
});

test('keeps the name within what every store takes', () => {
  const stored = cleanFilename(`${'щ'.repeat(300)}.jpeg`);
  expect(stored).toMatch(/^[a-z]{1,80}\.jpeg$/);
});
