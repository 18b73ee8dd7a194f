/** Prints, as JSON, the statements that the newest SQLite migration lacks for the schema of the configuration. */
import { getPayload } from 'payload';

import config from '../payload.config';
import { missingStatements } from '../platform/upstream/schema-drift';

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
const statements = await missingStatements(payload);
process.stdout.write(`\nRESULTS ${JSON.stringify(statements)}\n`, () => process.exit(0));
