import { changePhrases } from './admin-phrases';
import { readInstalled } from './testing/installed';

test('all components read one function for phrases, from one value', () => {
  const provider = readInstalled('@payloadcms/ui', 'dist/providers/Translation/index.js');
  expect(provider.match(/t: nextT/g)).toHaveLength(2);
  expect(provider).toContain('export const useTranslation = () => use(Context)');
});

test('a value is changed once, however often it is drawn', () => {
  const say = (key: string) => key;
  const translation = { t: say, i18n: { t: say } };
  for (let drawn = 0; drawn < 3; drawn += 1) changePhrases(translation, (before) => (key) => `${before(key)}!`);
  expect([translation.t('a'), translation.i18n.t('a')]).toEqual(['a!', 'a!']);
});
