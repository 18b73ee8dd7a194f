/**
 * The methods of Payload's database adapters by what they do, and a way to wrap one.
 *
 * Read against: payload 3.90.1, @payloadcms/db-sqlite 3.90.1, @payloadcms/db-mongodb 3.90.1.
 * Why: Payload has no hooks around the database. The guard of transactions, audible migrations and the view of a moment to come all replace
 * methods of the adapter.
 * At an upgrade: a new method that writes goes past the guard of transactions; a read that Payload begins to use for published content
 * shows the present in a view of a moment to come.
 */
import type { BaseDatabaseAdapter } from 'payload';

/** Each joins the transaction of its request. */
export const writeMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const;

/** Reads of published content; a view of a future moment overlays each of them. */
export const publishedReads = ['find', 'findOne', 'findGlobal'] as const;

/** Reads of drafts, versions and numbers. The site may use none of them, so they always show the present. */
export const otherReads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'findDistinct',
  'findGlobalVersions',
  'findVersions',
  'queryDrafts',
] as const;

/** Open and end a transaction. */
export const transactionMethods = ['beginTransaction', 'commitTransaction', 'rollbackTransaction'] as const;

/** Change the schema. */
export const migrationMethods = ['migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset'] as const;

/** Neither read nor write content. */
export const otherMethods = [
  'connect',
  'createMigration',
  'destroy',
  'generateSchema',
  'init',
  'migrateStatus',
] as const;

/** Building blocks of the SQLite adapter's methods; nothing else calls them. */
export const drizzleMethods = [
  'convertPathToJSONTraversal',
  'countDistinct',
  'createJSONQuery',
  'deleteWhere',
  'dropDatabase',
  'execute',
  'insert',
  'rejectInitializing',
  'requireDrizzleKit',
  'resolveInitializing',
] as const;

type Callable<Value> = NonNullable<Value> extends (...args: never[]) => unknown ? true : false;

/** A method of the adapter, as Payload declares it. */
export type AdapterMethod = {
  [Name in keyof BaseDatabaseAdapter]-?: Callable<BaseDatabaseAdapter[Name]> extends true ? Name : never;
}[keyof BaseDatabaseAdapter];

type Method<Args extends unknown[], Result> = (...args: Args) => Promise<Result>;

/** Puts `wrap` around a method of the adapter, in place; an adapter that lacks the method stays as it is. */
export function wrapMethod<Args extends unknown[], Result>(
  adapter: BaseDatabaseAdapter,
  name: AdapterMethod,
  wrap: (method: Method<Args, Result>) => Method<Args, Result>,
): void {
  const methods = adapter as unknown as Record<string, Method<Args, Result> | undefined>;
  const method = methods[name]?.bind(adapter);
  if (method) methods[name] = wrap(method);
}
