import type { SavedAs } from '../../content/fields/saved-as';
import { translationIn } from '../translations/translation.testing';
import { whatWords, whoWords } from './version-words';

const names = new Map([['u1', 'Анна Петрова']]);
const at = '2027-01-01T00:00:00.000Z';

it.each([
  [{ kind: 'autosave', by: 'u1', at }, 'Автоматичен запис', 'Анна Петрова'],
  [{ kind: 'release', by: 'u1', at }, 'Публикуване по насрочена промяна', 'насрочено от Анна Петрова'],
  [{ kind: 'publication', by: null, at }, 'Публикуване', 'Системата'],
  [{ kind: 'draft', by: 'gone', at }, 'Чернова', 'Системата'],
  [null, 'Не е записано', 'Не е записано'],
] as [SavedAs | null, string, string][])('says of %o: %s, %s', (saved, what, who) => {
  const { t } = translationIn('bg').i18n;
  expect([whatWords(saved, t), whoWords(saved, names, t)]).toEqual([what, who]);
});
