import { checkTitle } from './titles';

const check = (value: string) =>
  checkTitle(value, {
    maxLength: 10,
    req: { i18n: { language: 'bg' }, t: (key: string) => key },
  } as unknown as Parameters<typeof checkTitle>[1]);

test.each(['', ' ', '\u00A0 \u2003'])('asks for a title where there is none: %j', (value) => {
  expect(check(value)).toBe('validation:required');
});

test.each(['🎉🎉', '— … —', '✅', '?!'])('refuses a title that is no words, and says so: %s', (value) => {
  expect(check(value)).toContain('Напишете го с думи');
});

test.each(['Новини 🎉', '2026', 'Αθήνα', '北京', 'صوفيا'])('takes %s', (value) => {
  expect(check(value)).toBe(true);
});

test('refuses one that is too long', () => {
  expect(check('одинадесет!')).toBe('validation:shorterThanMax');
});
