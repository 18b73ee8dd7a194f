import type { MongodbMigration } from '../../platform/database/mongodb/mongodb-adapter';

/** MongoDB has no schema to change; a migration stands here only when content has to be rewritten. */
export const migrations: MongodbMigration[] = [];
