/**
 * Fills an empty CMS with the demo: `npm run payload -- run src/seed/run.ts`. Nothing else may have the SQLite file open.
 * Once it has run to its end it does nothing, so that what an editor deletes stays deleted; the argument `missing` looks again (Payload passes no options on).
 */
import config from '../payload.config';
import { getPayload } from 'payload';

import { reportTo } from './progress';
import { seed } from './seed';
import { isSeeded, markSeeded } from './store/seeded-mark';

const payload = await getPayload({ config });
try {
  if ((await isSeeded(payload)) && !process.argv.includes('missing')) {
    console.log('The demo content is there already.');
  } else {
    const created = await seed(payload, { report: reportTo(process.stdout) });
    await markSeeded(payload);
    console.log(created > 0 ? `The demo content is ready: ${created} created.` : 'Nothing of the demo was missing.');
  }
} finally {
  await payload.destroy();
}
