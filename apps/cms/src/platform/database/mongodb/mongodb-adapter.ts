import type { MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter } from 'payload';

export type MongodbAdapter = BaseDatabaseAdapter &
  Pick<MongooseAdapter, 'collections' | 'connection' | 'sessions' | 'versions'>;

export type MongodbSession = MongodbAdapter['sessions'][string];

export type MongodbMigration = NonNullable<Parameters<typeof mongooseAdapter>[0]['prodMigrations']>[number];
