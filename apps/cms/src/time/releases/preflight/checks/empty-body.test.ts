import { after, before, brief, called, day, facts, item, releaseOf } from '../testing/release';
import { emptyBody } from './empty-body';

const paragraph = (...children: object[]) => ({ root: { type: 'root', children: [{ type: 'paragraph', children }] } });
const text = (words: string) => paragraph({ type: 'text', text: words });

const found = (content: object, given: object = {}) =>
  brief(
    emptyBody(
      releaseOf(item({ type: 'announcements', content: called('Новина', null, { ...content }), ...given })),
      facts(),
    ),
  );

const soon = { comingSoon: true, revealAt: after(day) };

test.each([
  ['no text', undefined],
  ['an empty paragraph', paragraph()],
  ['a blank', text('  ')],
])('forbids to schedule a reveal of %s', (_, body) => {
  expect(found({ ...soon, body: { bg: body } })).toEqual(['error empty-body announcements/one body bg']);
});

test.each([
  ['a text', text('Пълният текст.')],
  ['a picture alone', { root: { type: 'root', children: [{ type: 'upload', relationTo: 'media', value: 'm1' }] } }],
])('has nothing against %s', (_, body) => {
  expect(found({ ...soon, body: { bg: body } })).toEqual([]);
});

test('has nothing against a text that is written later, while nobody knows when it is revealed', () => {
  expect(found({ comingSoon: true })).toEqual([]);
});

test('asks in each language that is published, and in no other', () => {
  const content = called('Новина', 'News', { ...soon, body: { bg: text('Текст.') } });
  const release = (locales: ('bg' | 'en')[] | null) =>
    brief(emptyBody(releaseOf(item({ type: 'announcements', content, locales })), facts()));
  expect(release(null)).toEqual(['error empty-body announcements/one body en']);
  expect(release(['bg'])).toEqual([]);
});

test('tells the moment of the reveal on the clock of the site', () => {
  const content = called('Новина', null, soon);
  const [finding] = emptyBody(releaseOf(item({ type: 'announcements', content })), facts());
  expect(finding?.message.bg).toContain('се разкрива на 13.05.2027, 09:00');
  expect(finding?.message.en).toContain('revealed on 13 May 2027, 09:00');
});

test('leaves alone what is only a teaser, what was revealed before, and what is taken down', () => {
  expect(found({})).toEqual([]);
  expect(found({ comingSoon: true, revealAt: before(0) })).toEqual([]);
  expect(emptyBody(releaseOf(item({ type: 'announcements', content: null })), facts())).toEqual([]);
  expect(emptyBody(releaseOf(item({ type: 'cities', content: called('Град', null, soon) })), facts())).toEqual([]);
});
