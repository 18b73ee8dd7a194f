import { overdueMessage } from './messages';
import { renderText } from './render';
import { someRelease } from './testing/release';
import { texts } from './testing/texts';

test('tells that the moment has passed, that nothing is lost, and whom to turn to', () => {
  const { subject } = overdueMessage(someRelease(), texts);
  const text = renderText(overdueMessage(someRelease(), texts));
  expect(subject).toBe('Закъсняваща промяна: Нов трамвай · A release is overdue');
  expect(text).toContain('Насроченият момент отмина, но промяната „Нов трамвай“ още чака изпълнение.');
  expect(text).toContain(
    'Насроченият момент беше 12 май 2027 г., 09:00 ч. (София, UTC+3) · 06:00 UTC. Нищо не е загубено',
  );
  expect(text).toContain('обърнете се към администратора');
  expect(text).toContain('It was due on 12 May 2027, 09:00 (Sofia, UTC+3) · 06:00 UTC. Nothing is lost');
  expect(text.match(/https:\/\/cms\.example\/admin\/collections\/releases\/r1/g)).toHaveLength(2);
});

test('gives the day in UTC where it is another one', () => {
  const night = overdueMessage(someRelease({ dueAt: Date.parse('2027-01-01T22:30:00.000Z') }), texts);
  expect(renderText(night)).toContain('2 януари 2027 г., 00:30 ч. (София, UTC+2) · 1 януари 2027 г., 22:30 UTC');
});
