/**
 * Fills an empty CMS with the demo: `npm run payload -- run src/seed/run.ts`. No other process may have the SQLite file open. After
 * one complete run it does nothing, so that documents deleted by an editor stay deleted. Arguments (Payload passes no options on):
 * `missing` looks again for missing content; `undelivered` creates without delivering to the site, since it has not run yet.
 */
import { getPayload } from 'payload';

import { indexFormerContent } from '../content/references/backfill';
import { outbox } from '../delivery/delivery';
import config from '../payload.config';
import { reportTo } from './progress';
import { seed } from './seed';
import { isSeeded, markSeeded } from './store/seeded-mark';

const payload = await getPayload({ config });
try {
  if ((await isSeeded(payload)) && !process.argv.includes('missing')) {
    console.log('The demo content is there already.');
  } else {
    // Of an empty CMS, the index of references is complete from the start.
    await indexFormerContent(payload);
    const created = await seed(payload, { report: reportTo(process.stdout) });
    if (process.argv.includes('undelivered')) await payload.db.deleteMany({ collection: outbox, where: {} });
    await markSeeded(payload);
    console.log(created > 0 ? `The demo content is ready: ${created} created.` : 'Nothing of the demo was missing.');
  }
} finally {
  await payload.destroy();
}
