/** `npm run dev`: both apps in development mode, with the environment that `npm start` gives them. */
import './lib/check-node.mjs';
import path from 'node:path';

import { appEnvironments } from './lib/app-environment.mjs';
import { isSeeded, seedDemoContent } from './lib/demo-content.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { environment } from './lib/env.mjs';
import { main } from './lib/main.mjs';
import { npm } from './lib/npm.mjs';
import { appFolder } from './lib/paths.mjs';
import { assertPortsFree } from './lib/ports.mjs';
import { ensureSecrets } from './lib/secrets.mjs';
import { startParts } from './lib/services.mjs';
import { readSettings } from './lib/settings.mjs';
import { stopOnSignals } from './lib/stopping.mjs';
import { welcome } from './lib/welcome.mjs';

let running = false;

await main(async () => {
  stopOnSignals({ exitCode: () => (running ? 0 : 130) });
  const usual = readSettings(environment);
  // Development changes the schema as it goes: its data are of no use to a server, which migrates.
  const settings = { ...usual, dataDir: path.join(usual.dataDir, 'dev') };
  await assertPortsFree(settings);
  await ensureDependencies();
  const env = appEnvironments(environment, ensureSecrets(settings.dataDir, environment), settings);
  if (!isSeeded(env.cms)) await seedDemoContent({ ...env.cms, NODE_ENV: 'development' });

  const [command, args] = npm('run', 'dev');
  const part = (/** @type {import('./lib/paths.mjs').App} */ app, /** @type {string} */ title) => ({
    name: app,
    title: `${title} in development mode`,
    healthPath: app === 'cms' ? '/api/ready' : '/api/health',
    command,
    args,
    cwd: appFolder(app),
    env: { ...env[app], NODE_ENV: 'development' },
    verbose: true,
  });
  const { givenUp } = await startParts([part('cms', 'the CMS'), part('web', 'the site')], settings.dataDir, 300_000);
  running = true;
  console.log(`\n${welcome(settings)}`);
  await givenUp;
});
