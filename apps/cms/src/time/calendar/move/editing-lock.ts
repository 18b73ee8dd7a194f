import type { WindowedType } from '@civic/content/content-types';
import type { PayloadRequest } from 'payload';

import { idOf, instantOf, isRow } from '../../../platform/rows/raw-row';
import { userNames } from '../events/read-names';
import { beingEdited } from './refusals';

/** How long Payload keeps a lock after the last edit, ms. */
const lockDuration = 300_000;

/** @throws CalendarRefusal when somebody else has the document open: their form would put the old moment back. */
export async function refuseWhileEdited(req: PayloadRequest, type: WindowedType, id: string): Promise<void> {
  const { docs } = await req.payload.db.find({
    collection: 'payload-locked-documents',
    where: {
      and: [{ 'document.relationTo': { equals: type } }, { 'document.value': { equals: id } }],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  const lock: unknown = docs[0];
  if (!isRow(lock)) return;
  const editor = idOf(isRow(lock.user) ? lock.user.value : lock.user);
  const editedAt = Date.parse(instantOf(lock.updatedAt) ?? '');
  if (!editor || editor === String(req.user?.id) || !(Date.now() - editedAt <= lockDuration)) return;
  throw beingEdited(type, (await userNames(req, [editor])).get(editor) ?? '—');
}
