import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';

import { updateIfMatches } from '../../platform/upstream/atomic-update';
import { isMongodb } from '../../platform/upstream/mongodb-adapter';
import { releasesSlug } from '../../time/releases/ledger/ledger-row';
import { schedule } from '../../time/releases/operations/schedule';
import { claim } from '../../time/releases/watch/claim';
import { inHours, planItem, publisher, type Exercise } from './exercise';
import { write } from './write-documents';

/** What `claim` says while somebody's transaction, which may be that of a dead process, holds the row. */
async function whileHeld(payload: Payload, id: string): Promise<boolean> {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  const where = { id: { equals: id } };
  await updateIfMatches(payload, { collection: releasesSlug, where, data: { title: 'Държана' }, req });
  const answer = await claim(payload, id, 'notifiedAt');
  await killTransaction(req);
  return answer;
}

/** A mark is set once, and not waited for. */
export const marks: Exercise = async (payload) => {
  const items = [planItem({ type: 'pages', id: await write(payload, 'pages', { bg: { title: 'Отбелязана' } }) })];
  const plan = { title: 'Отбелязана', dueAt: inHours(4), endAt: null, items };
  const { id } = (await schedule(payload, { plan, by: await publisher(payload) })).release;
  return {
    checked: [await claim(payload, id, 'checkedAt'), await claim(payload, id, 'checkedAt')],
    // SQLite has one transaction at a time: there the second waits for its turn.
    held: isMongodb(payload.db) && (await whileHeld(payload, id)),
    afterwards: await claim(payload, id, 'notifiedAt'),
  };
};
