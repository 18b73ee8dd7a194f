import { migrations as mongodb } from './mongodb/index';
import { migrations as sqlite } from './sqlite/index';

/**
 * What is run at the start in production, a list for each database. After a change of the content model:
 * `npm run payload -w @civic/cms -- migrate:create <what-changed>` (with no DATABASE_URL set, it is SQLite's).
 */
export const migrations = { mongodb, sqlite };
