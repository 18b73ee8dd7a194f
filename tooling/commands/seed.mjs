/** `npm run seed`: sets up the database's schema and the demo content; existing content stays unchanged. */
import './lib/check-node.mjs';

import { appEnvironments } from './lib/app-environment.mjs';
import { CommandError } from './lib/command-error.mjs';
import { seedDemoContent } from './lib/demo-content.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { environment } from './lib/env.mjs';
import { main } from './lib/main.mjs';
import { isPortFree } from './lib/ports.mjs';
import { ensureSecrets } from './lib/secrets.mjs';
import { readSettings } from './lib/settings.mjs';
import { stopOnSignals } from './lib/stopping.mjs';

await main(async () => {
  stopOnSignals({ exitCode: () => 130 });
  const settings = readSettings(environment);
  await ensureDependencies();
  const { cms } = appEnvironments(environment, ensureSecrets(settings.dataDir, environment), settings);
  if (String(cms.DATABASE_URL).startsWith('file:') && !(await isPortFree(settings.cmsPort))) {
    throw new CommandError(
      `Something runs on port ${settings.cmsPort}: stop the CMS first, its file has one user at a time.`,
    );
  }
  await seedDemoContent({ ...cms, NODE_ENV: 'production' }, 'missing');
});
