import { judgeBacklog } from './deliveries.mjs';

const now = Date.parse('2026-01-01T12:00:00Z');
const since = (seconds: number) => ({ count: 2, oldest: new Date(now - seconds * 1000) });

test('nothing waiting is good', () => {
  expect(judgeBacklog({ count: 0, oldest: null }, now).level).toBe('ok');
});

test('a change of just now is on its way; one of minutes ago is not', () => {
  expect(judgeBacklog(since(5), now).level).toBe('ok');
  expect(judgeBacklog(since(300), now)).toMatchObject({
    level: 'warn',
    text: expect.stringMatching(/2 changes.*300 s/),
  });
});
