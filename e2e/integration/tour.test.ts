import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { inherited } from '../harness/env';
import { timeFor } from '../harness/pace';
import { root } from '../harness/server';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

const run = promisify(execFile);

let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack?.stop());

const portOf = (url: string) => new URL(url).port;

async function documentsOfTheTour(): Promise<number> {
  const publisher = await stack.login('publisher');
  const counts = ['announcements', 'pages'].map(async (type) => {
    const query = `/${type}?where[slug][like]=tour-&locale=bg&draft=true&depth=0`;
    return (await publisher.get<{ totalDocs: number }>(query)).body.totalDocs;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

it('shows the four stops on a running product and removes all that it made', async () => {
  const env = { ...inherited, CMS_PORT: portOf(stack.cms.url), WEB_PORT: portOf(stack.site.url) };
  const seconds = String(Math.ceil(timeFor(6) / 1000) + 5);
  const { stdout } = await run('node', ['tooling/commands/tour.mjs', '--seconds', seconds], { cwd: root, env });
  for (const stop of [
    'the full text is there',
    'all three have changed',
    'all three are as before',
    '/en/announcements/tour-tomorrow answers 404',
    '/api/preview?token=',
    '/admin/calendar shows',
  ]) {
    expect(stdout).toContain(stop);
  }
  expect(await documentsOfTheTour()).toBe(0);
  await eventually(async () => (await stack.visitor.status('/en/announcements/tour-countdown')) === 404);
});

it('names what is missing when nothing runs', async () => {
  const env = { ...inherited, CMS_PORT: '1', WEB_PORT: '2' };
  const refusal = await run('node', ['tooling/commands/tour.mjs'], { cwd: root, env }).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: 1, stderr: expect.stringContaining('npm start') as string });
});
