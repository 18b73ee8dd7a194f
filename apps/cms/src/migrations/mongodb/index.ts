import type { MongodbMigration } from '../../platform/upstream/mongodb-adapter';

/** MongoDB has no schema to change; a migration stands here only when content has to be rewritten. */
export const migrations: MongodbMigration[] = [];
