/** `npm start`: starts the CMS and the site, from a fresh clone or an existing installation. */
import './lib/check-node.mjs';
import path from 'node:path';

import { appEnvironments } from './lib/app-environment.mjs';
import { ensureBuilt, serverFile } from './lib/build.mjs';
import { isSeeded, seedDemoContent } from './lib/demo-content.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { environment } from './lib/env.mjs';
import { main } from './lib/main.mjs';
import { assertPortsFree } from './lib/ports.mjs';
import { ensureSecrets } from './lib/secrets.mjs';
import { startParts } from './lib/services.mjs';
import { readSettings } from './lib/settings.mjs';
import { stopOnSignals } from './lib/stopping.mjs';
import { welcome } from './lib/welcome.mjs';

let running = false;

await main(async () => {
  // Stopping the running product is a normal end; stopping the preparation is not.
  stopOnSignals({ exitCode: () => (running ? 0 : 130) });
  const settings = readSettings(environment);
  await assertPortsFree(settings);
  await ensureDependencies();
  const env = appEnvironments(environment, ensureSecrets(settings.dataDir, environment), settings);
  await ensureBuilt('cms');
  await ensureBuilt('web');
  if (!isSeeded(env.cms)) await seedDemoContent({ ...env.cms, NODE_ENV: 'production' });

  const part = (/** @type {import('./lib/paths.mjs').App} */ app, /** @type {string} */ title) => ({
    name: app,
    title,
    healthPath: app === 'cms' ? '/api/ready' : '/api/health',
    command: process.execPath,
    args: [serverFile(app)],
    cwd: path.dirname(serverFile(app)),
    env: { ...env[app], NODE_ENV: 'production' },
  });
  const { givenUp } = await startParts([part('cms', 'the CMS'), part('web', 'the site')], settings.dataDir, 120_000);
  running = true;
  console.log(`\n${welcome(settings)}`);
  await givenUp;
});
