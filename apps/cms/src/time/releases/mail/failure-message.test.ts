import { failureMessage } from './messages';
import { renderText } from './render';
import { someRelease } from './testing/release';
import { texts } from './testing/texts';

const reason = { bg: 'Документ от тази промяна е изтрит.', en: 'A document of this release has been deleted.' };

test('tells which release failed, when it was due, why, and what to do, the Bulgarian first', () => {
  expect(renderText(failureMessage(someRelease(), reason, texts))).toBe(`Здравейте,

В насрочения момент не се изпълни промяната „Нов трамвай“.

Насроченият момент беше 12 май 2027 г., 09:00 ч. (София, UTC+3) · 06:00 UTC. Нищо не е публикувано: посетителите виждат сайта такъв, какъвто беше.

Причина: Документ от тази промяна е изтрит.

Какво да направите: отворете промяната. Ако причината е извън съдържанието и е отстранена, изберете „Опитайте отново“: същото съдържание се публикува веднага. Ако трябва да се поправи съдържанието, поправете документа и го насрочете отново: неуспешната промяна пази текста такъв, какъвто е бил при насрочването.

Документите в нея:
– Тръгва нов трамвай (съобщение): публикуване на всички езици
  https://cms.example/admin/collections/announcements/a1
– Старият трамвай (страница): сваляне от сайта
  https://cms.example/admin/collections/pages/p1

Отворете промяната:
https://cms.example/admin/collections/releases/r1

* * *

Hello,

The release “Нов трамвай” could not be carried out when it was due.

It was due on 12 May 2027, 09:00 (Sofia, UTC+3) · 06:00 UTC. Nothing was published: visitors see the website as it was before.

Reason: A document of this release has been deleted.

What to do: open the release. If the reason lies outside the content and has been dealt with, choose “Try again”: the same content is published immediately. If the content has to be corrected, correct the document and schedule it again: the failed release keeps the text as it was when it was scheduled.

The documents in it:
– Тръгва нов трамвай (announcement): publish all languages
  https://cms.example/admin/collections/announcements/a1
– Старият трамвай (page): take down
  https://cms.example/admin/collections/pages/p1

Open the release:
https://cms.example/admin/collections/releases/r1
`);
});

test('says so in the subject, in both languages', () => {
  expect(failureMessage(someRelease(), reason, texts).subject).toBe(
    'Неизпълнена промяна: Нов трамвай · A release failed',
  );
});

test.each([
  ['end', 'не се изпълни краят на промяната „Нов трамвай“.'],
  ['revert', 'не се изпълни връщането на промяната „Нов трамвай“.'],
] as const)('tells an inverse from the release itself: %s', (kind, expected) => {
  expect(renderText(failureMessage(someRelease({ kind }), null, texts))).toContain(expected);
});

test('a fault that nobody recorded is told as one', () => {
  expect(renderText(failureMessage(someRelease(), null, texts))).toContain('Няма записана причина.');
});
