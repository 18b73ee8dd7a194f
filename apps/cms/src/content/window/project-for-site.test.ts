import { projectionFor } from './project-for-site';

const at = Date.parse('2026-12-01T12:00:00.000Z');
const before = '2026-12-01T11:00:00.000Z';
const after = '2026-12-01T13:00:00.000Z';
const live = {
  id: '1',
  slug: 'novina',
  title: 'Новина',
  teaser: 'Кратко.',
  changeNote: 'Поправка.',
  initiative: '2',
  _status: 'published' as const,
  publishAt: before,
  comingSoon: false,
  expireOutcome: 'gone',
};

test('what is out is handed on as it is', () => {
  expect(projectionFor('announcements', live, at)).toBe(live);
  expect(projectionFor('announcements', { ...live, expireAt: after }, at)).toMatchObject({ title: 'Новина' });
});

test.each(['gone', undefined, null])('of what is removed nothing but its address is left: %s', (expireOutcome) => {
  const rest = projectionFor('announcements', { ...live, expireAt: new Date(at).toISOString(), expireOutcome }, at);
  expect(Object.keys(rest).sort()).toEqual(['_status', 'expireAt', 'expireOutcome', 'id', 'publishAt', 'slug']);
});

test.each(['archived', 'withdrawn', 'redirected'])('what is %s keeps its title', (expireOutcome) => {
  expect(projectionFor('announcements', { ...live, expireAt: before, expireOutcome }, at)).toMatchObject({
    title: 'Новина',
  });
});

test('a body kept back is said to be', () => {
  const soon = { ...live, comingSoon: true, revealAt: after };
  expect(projectionFor('announcements', soon, at)).toMatchObject({ withheld: true });
  expect(projectionFor('announcements', soon, Date.parse(after))).not.toHaveProperty('withheld');
});
