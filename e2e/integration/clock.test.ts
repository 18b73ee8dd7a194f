import { join } from 'node:path';

import type { CmsClient } from '../harness/cms-client';
import { testDatabase } from '../harness/env';
import { aheadBy, canTravel } from '../harness/faketime';
import { soon } from '../harness/pace';
import { freePort } from '../harness/ports';
import { releasesOf } from '../harness/release-client';
import { Server } from '../harness/server';
import { startStack, type Stack } from '../harness/stack';
import { pause } from '../harness/wait';

/** SQLite lives in the process whose clock is wrong, and has no other. */
const canTell = testDatabase === 'mongodb' && canTravel;

(canTell ? describe : describe.skip)('a CMS whose clock is an hour ahead (needs libfaketime and MongoDB)', () => {
  let stack: Stack;
  let hasty: Server;
  let publisher: CmsClient;

  beforeAll(async () => {
    stack = await startStack({ TICKER: 'off' });
    const env = { ...stack.cmsEnv, TICKER: 'on', ...aheadBy('+1h') };
    hasty = new Server({ app: 'cms', port: await freePort(), env, logFile: join(stack.folder, 'hasty.log') });
    await hasty.start();
    publisher = await stack.login('publisher');
  });
  afterAll(async () => {
    await hasty?.stop();
    await stack?.stop();
  });

  it('carries out nothing early, and what is due on time', async () => {
    const releases = releasesOf(publisher);
    const page = await publisher.publishNew('pages', { title: 'Прибързана', summary: 'Преди.' });
    await publisher.saveDraft('pages', page.id, { summary: 'След.' });
    const dueAt = soon(3);
    const release = await releases.schedule([{ type: 'pages', id: page.id }], dueAt);
    const summary = async () => {
      const { body } = await stack.sitePrincipal.get(`/pages/${page.id}?locale=bg&depth=0`);
      return body.summary;
    };
    while (Date.now() < Date.parse(dueAt)) {
      const text = await summary();
      // What is asked right before the instant may be answered after it.
      if (Date.now() < Date.parse(dueAt)) expect(text).toBe('Преди.');
      await pause(20);
    }
    const done = await releases.settled(release.id);
    expect(done.state).toBe('done');
    expect(Date.parse(String(done.doneAt))).toBeGreaterThanOrEqual(Date.parse(dueAt));
    expect(await summary()).toBe('След.');
  });
});
