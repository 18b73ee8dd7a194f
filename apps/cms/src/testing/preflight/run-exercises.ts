/** Checks releases of a CMS with the real configuration and prints what was found as JSON. Payload does not load in Jest. */
import { getPayload } from 'payload';

import config from '../../payload.config';
import { exercises } from './exercises';

const payload = await getPayload({ config, disableOnInit: true });
const results: Record<string, unknown> = {};
for (const [name, exercise] of Object.entries(exercises)) {
  results[name] = await exercise(payload).catch((error: unknown) => ({ crashed: String(error) }));
}
await payload.destroy();
process.stdout.write(`\nRESULTS ${JSON.stringify(results)}\n`, () => process.exit(0));
