/** `npm run dev`: both apps in development mode, with the environment that `npm start` gives them. */
import './lib/check-node.mjs';
import path from 'node:path';

import { appEnvironments } from './lib/app-environment.mjs';
import { compileAhead } from './lib/compile-ahead.mjs';
import { isSeeded, seedDemoContent } from './lib/demo-content.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { environment } from './lib/env.mjs';
import { main } from './lib/main.mjs';
import { npm } from './lib/npm.mjs';
import { appFolder } from './lib/paths.mjs';
import { assertPortsFree } from './lib/ports.mjs';
import { ensureSecrets } from './lib/secrets.mjs';
import { launchPart, untilHealthy } from './lib/services.mjs';
import { readSettings } from './lib/settings.mjs';
import { stopOnSignals } from './lib/stopping.mjs';
import { welcome } from './lib/welcome.mjs';

let running = false;

await main(async () => {
  stopOnSignals({ exitCode: () => (running ? 0 : 130) });
  const usual = readSettings(environment);
  // Development changes the schema continuously: its data cannot be used by a production server, which migrates.
  const settings = { ...usual, dataDir: path.join(usual.dataDir, 'dev') };
  await assertPortsFree(settings);
  await ensureDependencies();
  const env = appEnvironments(environment, ensureSecrets(settings.dataDir, environment), settings);
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
  const frontPage = `http://127.0.0.1:${settings.webPort}/`;
  const admin = `http://127.0.0.1:${settings.cmsPort}/admin/login`;

  // The site compiles while the demo content is seeded.
  const site = launchPart(part('web', 'the site'), settings.dataDir);
  const compiled = compileAhead(frontPage);
  if (!isSeeded(env.cms)) {
    const seeding = seedDemoContent({ ...env.cms, NODE_ENV: 'development' }, 'undelivered');
    await Promise.race([seeding, site.service.givenUp]);
  }
  const cms = launchPart(part('cms', 'the CMS'), settings.dataDir);
  const { givenUp } = await untilHealthy([cms, site], 300_000);
  running = true;
  console.log(`\n${welcome(settings)}`);
  await compiled;
  // The CMS is up: compile its part of the page first, then the admin.
  await Promise.race([compileAhead(frontPage), givenUp]);
  await Promise.race([compileAhead(admin), givenUp]);
  await givenUp;
});
