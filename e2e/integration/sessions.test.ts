import { CmsClient } from '../harness/cms-client';
import { startStack, type Stack } from '../harness/stack';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack?.stop());

const logIn = () => CmsClient.authorization(stack.cms.url, 'editor');
const clientOf = (authorization: string) => new CmsClient(stack.cms.url, { authorization });
const isLoggedIn = async (authorization: string) =>
  (await clientOf(authorization).get<{ user: object | null }>('/users/me')).body.user !== null;
const statesOf = (sessions: readonly string[]) => Promise.all(sessions.map(isLoggedIn));

it('keeps the sessions of all who log in to one account at the same time', async () => {
  const earlier = await logIn();
  for (let round = 0; round < 4; round += 1) {
    const sessions = await Promise.all(Array.from({ length: 5 }, logIn));
    expect(await statesOf([earlier, ...sessions])).toEqual(Array(6).fill(true));
  }
});

it('ends the session that logs out, and no other one', async () => {
  const [leaving = '', ...staying] = await Promise.all(Array.from({ length: 3 }, logIn));
  const [{ status }, ...meanwhile] = await Promise.all([
    clientOf(leaving).request('POST', '/users/logout'),
    ...Array.from({ length: 3 }, async () => ({ status: 200, session: await logIn() })),
  ]);
  expect(status).toBe(200);
  const others = meanwhile.map(({ session }) => session);
  expect(await statesOf([leaving, ...staying, ...others])).toEqual([false, ...Array<boolean>(5).fill(true)]);
});
