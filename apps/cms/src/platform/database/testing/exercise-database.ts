/** Exercises a tiny CMS on the database of the first argument and prints the results as JSON. Payload does not load in Jest. */
import { getPayload } from 'payload';

import { exercises } from './exercises';
import { tinyConfig } from './tiny-config';
import type { TinyPayload } from './tiny-payload';

const [url = ''] = process.argv.slice(2);
const payload = (await getPayload({ config: tinyConfig(url), disableOnInit: true })) as unknown as TinyPayload;
const results: Record<string, unknown> = {};
for (const [name, exercise] of Object.entries(exercises)) {
  await payload.delete({ collection: 'notes', where: {} });
  await payload.delete({ collection: 'outbox', where: {} });
  results[name] = await exercise(payload).catch((error: unknown) => ({ crashed: String(error) }));
}
await payload.destroy();
process.stdout.write(`\nRESULTS ${JSON.stringify(results)}\n`);
process.exit(0);
