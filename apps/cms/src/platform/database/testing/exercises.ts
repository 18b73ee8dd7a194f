import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Payload } from 'payload';
import { commitTransaction, createLocalReq, handleEndpoints, initTransaction, killTransaction } from 'payload';

import { checkDatabase } from '../check-database';
import { onCommitted } from '../transactions/after-commit';
import { retryTransaction } from '../transactions/retry-transaction';
import { withTransactionRetry } from '../transactions/with-transaction-retry';
import { seen } from './tiny-config';
import type { TinyPayload } from './tiny-payload';

export type Exercise = (payload: TinyPayload) => Promise<unknown>;

const notes = async (payload: TinyPayload) => (await payload.count({ collection: 'notes' })).totalDocs;
const outbox = async (payload: TinyPayload) => (await payload.count({ collection: 'outbox' })).totalDocs;

const newRequest = (payload: TinyPayload) => createLocalReq({}, payload as unknown as Payload);

/** The outcome of some work, in one word. */
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'resolved',
    (error: Error) => error.name,
  );

const concurrentCreates: Exercise = async (payload) => {
  const titles = Array.from({ length: 20 }, (_, index) => `note ${index}`);
  const outcomes = await Promise.all(
    titles.map((title) =>
      outcome(
        retryTransaction(() =>
          payload.create({ collection: 'notes', data: { title, tags: [{ tag: 'a' }, { tag: 'b' }] } }),
        ),
      ),
    ),
  );
  return {
    resolved: outcomes.filter((each) => each === 'resolved').length,
    notes: await notes(payload),
    outbox: await outbox(payload),
  };
};

const concurrentUpdates: Exercise = async (payload) => {
  const { id } = await payload.create({ collection: 'notes', data: { title: 'counted', count: 0 } });
  const increment = () =>
    retryTransaction(async () => {
      const req = await newRequest(payload);
      await initTransaction(req);
      try {
        const { count } = await payload.findByID({ collection: 'notes', id, req });
        await payload.update({ collection: 'notes', id, data: { count: Number(count) + 1 }, req });
        await commitTransaction(req);
      } catch (error) {
        await killTransaction(req);
        throw error;
      }
    });
  await Promise.all(Array.from({ length: 8 }, increment));
  return (await payload.findByID({ collection: 'notes', id })).count;
};

/** Bulk operations write in parallel inside one transaction. */
const bulk: Exercise = async (payload) => {
  const titles = ['a', 'b', 'c', 'd', 'e', 'f'];
  await Promise.all(
    titles.map((title) => retryTransaction(() => payload.create({ collection: 'notes', data: { title } }))),
  );
  const update = (data: object) => payload.update({ collection: 'notes', where: {}, data });
  await retryTransaction(() => update({ count: 1 }));
  const one = (await payload.count({ collection: 'notes', where: { count: { equals: 1 } } })).totalDocs;
  const clash = await outcome(update({ count: 2, title: 'the same' }));
  const two = (await payload.count({ collection: 'notes', where: { count: { equals: 2 } } })).totalDocs;
  return { one, clash, two };
};

const rollback: Exercise = async (payload) => {
  await nextTurn();
  seen.length = 0;
  const committed: string[] = [];
  const stop = onCommitted(payload, (id) => committed.push(id));
  const failed = await outcome(payload.create({ collection: 'notes', data: { title: 'fails' } }));
  await nextTurn();
  stop();
  return {
    failed,
    notes: await notes(payload),
    outbox: await outbox(payload),
    committed: committed.length,
    seen: [...seen],
  };
};

const afterCommitOrder: Exercise = async (payload) => {
  await nextTurn();
  seen.length = 0;
  const stop = onCommitted(payload, () => {
    seen.push('signal');
    throw new Error('A listener may fail.');
  });
  await payload.create({ collection: 'notes', data: { title: 'one' } });
  await payload.create({ collection: 'notes', data: { title: 'two' } });
  await nextTurn();
  stop();
  return [...seen];
};

/** The trap: a caught error kills the transaction, and the statements after it run outside it. */
const caughtError: Exercise = async (payload) => {
  const req = await newRequest(payload);
  await initTransaction(req);
  await payload.create({ collection: 'outbox', data: { note: 'before' }, req });
  await outcome(payload.findByID({ collection: 'notes', id: '0'.repeat(24), req }));
  const write = await outcome(payload.create({ collection: 'outbox', data: { note: 'after' }, req }));
  const commit = await outcome(commitTransaction(req));
  return { write, commit, outbox: await outbox(payload) };
};

const failedWrite: Exercise = async (payload) => {
  await payload.create({ collection: 'notes', data: { title: 'taken' } });
  const req = await newRequest(payload);
  await initTransaction(req);
  const data = { title: 'taken', createdAt: new Date().toISOString(), updatedAt: new Date().toISOString() };
  await payload.db.create({ collection: 'outbox', data: { note: 'first' }, req });
  const duplicate = await outcome(payload.db.create({ collection: 'notes', data, req }));
  const write = await outcome(payload.db.create({ collection: 'outbox', data: { note: 'second' }, req }));
  const commit = await outcome(commitTransaction(req));
  return { duplicate, write, commit, outbox: await outbox(payload) };
};

const forgottenPassword: Exercise = async (payload) => {
  await payload.delete({ collection: 'users', where: {} });
  await payload.create({ collection: 'users', data: { email: 'a@example.org', password: 'secret-secret' } });
  const startedAt = Date.now();
  const token = await payload.forgotPassword({ collection: 'users', data: { email: 'a@example.org' } });
  const reset = await payload.resetPassword({
    collection: 'users',
    data: { token, password: 'other-secret' },
    overrideAccess: true,
  });
  return { reset: typeof reset.token, quick: Date.now() - startedAt < 5000 };
};

/** Twelve editors save one document at once over HTTP. */
const restConflicts: Exercise = async (payload) => {
  const { id } = await payload.create({ collection: 'notes', data: { title: 'contested' } });
  let handled = 0;
  const patch = withTransactionRetry((request) => {
    handled += 1;
    return handleEndpoints({ config: Promise.resolve(payload.config), request });
  });
  const save = async (count: number) => {
    const body = JSON.stringify({ count });
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
    const url = `http://cms.test/api/notes/${id}`;
    return (await patch(new Request(url, { method: 'PATCH', body, headers }))).status;
  };
  const statuses = await Promise.all(Array.from({ length: 12 }, (_, index) => save(index)));
  const alone = handled === statuses.length;
  return { saved: statuses.filter((status) => status === 200).length, outbox: await outbox(payload), alone };
};

const health: Exercise = async (payload) => (await checkDatabase(payload)).engine;

export const exercises: Record<string, Exercise> = {
  concurrentCreates,
  concurrentUpdates,
  bulk,
  rollback,
  restConflicts,
  afterCommitOrder,
  caughtError,
  failedWrite,
  forgottenPassword,
  health,
};
