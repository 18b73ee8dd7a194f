import { decisionMessage } from './messages';
import { renderText } from './render';
import { someRelease } from './testing/release';
import { texts } from './testing/texts';

const reason = {
  bg: '„Нов трамвай“ (съобщение): след насрочването на промяната бяха публикувани други стойности на „Заглавие“.',
  en: '“Нов трамвай” (announcement): other values of “Title” were published after the release was scheduled.',
};

test('tells what has to be decided, why, and the answers by the names on their buttons', () => {
  const { subject } = decisionMessage(someRelease(), reason, texts);
  const text = renderText(decisionMessage(someRelease(), reason, texts));
  expect(subject).toBe('Промяна чака решение: Нов трамвай · A release needs a decision');
  expect(text).toContain(`Причина: ${reason.bg}`);
  expect(text).toContain('„Изпълнете промяната“, „Запазете публикуваното“ или „Отменете промяната“');
  expect(text).toContain('“Carry out the release”, “Keep what is public” or “Cancel the release”');
  expect(text).toContain('https://cms.example/admin/collections/releases/r1');
});
