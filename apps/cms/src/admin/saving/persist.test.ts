import { resume, setTrouble, troubleNow } from './connection';
import { persistently } from './persist';

const me = '/api/users/me';
const init = { method: 'PATCH' };

type Answer = Response | Error;

/** A server with these answers to the saves; the session ends and begins with `isLoggedIn`. */
function aServer(answers: Answer[]) {
  const state = { isLoggedIn: true, saves: 0 };
  const send = async (input: string) => {
    if (input === me) return Response.json({ user: state.isLoggedIn ? { id: '1' } : null });
    state.saves += 1;
    const answer = answers.shift() ?? Response.json({});
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const save = (signal?: AbortSignal) => persistently(send, me)('/api/pages/1', { ...init, ...(signal && { signal }) });
  return { state, save };
}

/** Lets everything run that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

it.each([
  ['offline', new TypeError('Failed to fetch')],
  ['busy', new Response(null, { status: 503, headers: { 'retry-after': '600' } })],
  ['busy', new Response(null, { status: 429 })],
] as const)('says that it is %s, and goes on when it is over', async (trouble, answer) => {
  const { save, state } = aServer([answer]);
  const saved = save();
  await settle();
  expect([troubleNow(), state.saves]).toEqual([trouble, 1]);
  resume();
  expect((await saved).ok).toBe(true);
  expect(troubleNow()).toBeNull();
});

it('waits for a login when the session has ended', async () => {
  const { save, state } = aServer([new Response(null, { status: 403 })]);
  state.isLoggedIn = false;
  const saved = save();
  await settle();
  expect(troubleNow()).toBe('session');
  resume();
  expect((await saved).ok).toBe(true);
});

it.each([400, 409, 500])('passes on an answer (%d) that is about the save', async (status) => {
  const { save, state } = aServer([new Response(null, { status })]);
  expect((await save()).status).toBe(status);
  expect([troubleNow(), state.saves]).toEqual([null, 1]);
});

it.each([401, 403])('passes on a refusal (%d) of somebody who was logged in at the attempt', async (status) => {
  const { save, state } = aServer([new Response(null, { status }), new Response(null, { status })]);
  expect((await save()).status).toBe(status);
  expect([troubleNow(), state.saves]).toEqual([null, 2]);
});

it('tries again when a login comes between the refusal and the question who is logged in', async () => {
  // The save met no session; by the question, there is one.
  const { save, state } = aServer([new Response(null, { status: 403 })]);
  expect((await save()).ok).toBe(true);
  expect(state.saves).toBe(2);
});

it('learns nothing from an answer that comes after the one to a later request', async () => {
  const earlier = performance.now();
  setTrouble('session', earlier + 1);
  setTrouble(null, earlier);
  expect(troubleNow()).toBe('session');
  setTrouble(null, earlier + 2);
  expect(troubleNow()).toBeNull();
});

it('gives up when it is told to, and sends no more', async () => {
  const { save, state } = aServer([new TypeError('Failed to fetch')]);
  const controller = new AbortController();
  const saved = save(controller.signal);
  await settle();
  controller.abort(new Error('Called off'));
  await expect(saved).rejects.toThrow('Called off');
  resume();
  await settle();
  expect(state.saves).toBe(1);
});
