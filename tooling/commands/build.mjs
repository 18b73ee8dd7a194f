/** `npm run build`: builds both apps for production, unless the builds are up to date with the sources. */
import './lib/check-node.mjs';

import { ensureBuilt } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { main } from './lib/main.mjs';
import { apps } from './lib/paths.mjs';
import { stopOnSignals } from './lib/stopping.mjs';

await main(async () => {
  stopOnSignals({ exitCode: () => 130 });
  await ensureDependencies();
  for (const app of apps) await ensureBuilt(app);
});
