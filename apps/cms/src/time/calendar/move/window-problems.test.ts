import { windowProblems } from './moved-content';

const at = '2027-05-12T06:00:00.000Z';
const later = '2027-05-20T06:00:00.000Z';

test('says at each field what the form would say, in the language of the admin', () => {
  const content = { publishAt: later, comingSoon: true, revealAt: at, expireAt: at, expireOutcome: 'archived' };
  expect(windowProblems('announcements', content, 'bg')).toEqual([
    { path: 'revealAt', message: 'Разкриването трябва да е след датата на съобщението.' },
    { path: 'expireAt', message: 'Краят трябва да е след датата на съобщението.' },
  ]);
  expect(windowProblems('announcements', content, 'en')[0]?.message).toMatch('must come after');
});

const inOrder = { publishAt: at, comingSoon: false, revealAt: at, expireAt: later };

test('has nothing against a window in order', () => {
  expect(windowProblems('announcements', { ...inOrder, expireOutcome: 'archived' }, 'bg')).toEqual([]);
});

test('an end without an outcome is no window in order', () => {
  expect(windowProblems('announcements', inOrder, 'en')).toEqual([
    { path: 'expireOutcome', message: 'Choose what is left after the end.' },
  ]);
});
