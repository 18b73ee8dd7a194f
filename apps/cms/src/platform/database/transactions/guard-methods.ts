import type { BaseDatabaseAdapter } from 'payload';

import { isTransient } from './is-transient';
import { noteTransient } from './retry-scope';
import type { RequestLike, TransactionRecord } from './transaction-record';
import type { Transactions } from './transactions';

const writes = [
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

const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const;

type Method = (args: { req?: RequestLike | null; collection?: string }) => Promise<unknown>;

/** Makes every reading and writing method of an adapter look after the transaction that it runs in. */
export function guardMethods(
  adapter: BaseDatabaseAdapter,
  transactions: Transactions,
  rollback: (id: string) => Promise<void>,
): void {
  const methods = adapter as unknown as Record<string, Method>;

  /** A failed transaction is undone at once: nobody may ever call its roll-back, and others wait for its lock. */
  const fail = async (record: TransactionRecord | undefined, error: unknown) => {
    noteTransient(error);
    if (record?.state !== 'open') return;
    transactions.fail(record, error);
    await rollback(record.id).catch(() => undefined);
  };

  const wrap = (name: string, enter: 'forRead' | 'forWrite') => {
    const method = methods[name]?.bind(adapter);
    if (!method) return;
    methods[name] = async (args) => {
      const record = await transactions[enter](args.req);
      record?.rows.noteWrite(name, args.collection);
      try {
        return await method(args);
      } catch (error) {
        // A read that failed by itself (a bad query) leaves the transaction whole.
        if (enter === 'forWrite' || isTransient(error)) await fail(record, error);
        throw error;
      } finally {
        record?.rows.noteWrite(name, args.collection);
      }
    };
  };

  for (const name of writes) wrap(name, 'forWrite');
  for (const name of reads) wrap(name, 'forRead');
}
