import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { freePort } from '../harness/ports';
import { Server } from '../harness/server';
import { newFolder } from '../harness/template';

it('ends a CMS that cannot reach its database, so that it is started again, and says why', async () => {
  const folder = await newFolder();
  const port = await freePort();
  const key = 'x'.repeat(40);
  const env = {
    DATA_DIR: folder,
    DATABASE_URL: `mongodb://127.0.0.1:${await freePort()}/civic?replicaSet=rs0&serverSelectionTimeoutMS=500`,
    PAYLOAD_SECRET: key,
    SITE_KEY: key,
    DELIVERY_SECRETS: `whsec_${Buffer.from(key).toString('base64')}`,
    CMS_PUBLIC_URL: `http://127.0.0.1:${port}`,
    SITE_URLS: 'http://127.0.0.1:9',
    PUBLIC_SITE_URL: 'http://127.0.0.1:9',
  };
  const logFile = join(folder, 'cms.log');
  await expect(new Server({ app: 'cms', port, env, logFile }).start()).rejects.toThrow('cms exited with 1');
  expect(await readFile(logFile, 'utf8')).toMatch(/The CMS could not start: .*MongoDB/);
  await rm(folder, { recursive: true, force: true });
});

it('ends a site whose environment is wrong, with all that is wrong', async () => {
  const folder = await newFolder();
  const logFile = join(folder, 'web.log');
  const env = { DATA_DIR: folder, CMS_URL: 'nonsense', SITE_KEY: 'short' };
  await expect(new Server({ app: 'web', port: await freePort(), env, logFile }).start()).rejects.toThrow(
    'web exited with 1',
  );
  const log = await readFile(logFile, 'utf8');
  for (const name of ['CMS_URL', 'SITE_KEY', 'DELIVERY_SECRETS']) expect(log).toContain(name);
  await rm(folder, { recursive: true, force: true });
});
