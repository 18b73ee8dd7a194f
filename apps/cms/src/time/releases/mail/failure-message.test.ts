import { failureMessage } from './failure-message';
import { renderText } from './render';
import { someRelease } from './testing/release';

const reason = { bg: 'Документ от тази промяна е изтрит.', en: 'A document of this release has been deleted.' };

test('tells which release failed, when it was due, why, and what to do, the Bulgarian first', () => {
  expect(renderText(failureMessage(someRelease(), reason))).toBe(`Здравейте,

в насрочения момент не можа да се изпълни промяната „Нов трамвай“.

Насрочено беше за 12.05.2027, 09:00 (София, UTC+3) · 06:00 UTC. Нищо от промяната не е направено наполовина: посетителите виждат сайта какъвто беше преди това.

Причина: Документ от тази промяна е изтрит.

Какво да направите: отворете промяната. Ако причината е извън съдържанието и е отстранена, изберете „Повторен опит“ – същото запазено съдържание ще излезе веднага. Ако трябва да се поправи съдържанието, поправете документа и го насрочете отново: неуспешната промяна пази текста такъв, какъвто е бил при насрочването.

Документите в нея:
– Тръгва нов трамвай (съобщение): публикуване на всички езици
  https://cms.example/admin/collections/announcements/a1
– Старият трамвай (страница): сваляне от сайта
  https://cms.example/admin/collections/pages/p1

Отворете промяната:
https://cms.example/admin/collections/releases/r1

* * *

Hello,

at its moment the following could not be carried out: the release “Нов трамвай”.

It was due on 12 May 2027, 09:00 (Sofia, UTC+3) · 06:00 UTC. Nothing was done by halves: visitors see the website as it was before.

Reason: A document of this release has been deleted.

What to do: open the release. If the reason lies outside the content and has been dealt with, choose “Retry”: the same pinned content will go out at once. If the content has to be corrected, correct the document and schedule it again: the failed release keeps the text as it was when it was scheduled.

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
  expect(failureMessage(someRelease(), reason).subject).toBe('Неизпълнена промяна: Нов трамвай · A release failed');
});

test.each([
  ['end', 'не можа да се изпълни краят на промяната „Нов трамвай“.'],
  ['revert', 'не можа да се изпълни връщането на промяната „Нов трамвай“.'],
] as const)('tells an inverse from the release itself: %s', (kind, expected) => {
  expect(renderText(failureMessage(someRelease({ kind }), null))).toContain(expected);
});

test('a fault that nobody recorded is told as one', () => {
  expect(renderText(failureMessage(someRelease(), null))).toContain('Причина: не е записана.');
});
