import type { WindowedType } from '@civic/content/content-types';
import type { PayloadRequest } from 'payload';

import { idOf, instantOf, isRow } from '../../../platform/rows/raw-row';
import { lockDuration, readLock } from '../../../platform/upstream/internal-collections';
import { userNames } from '../events/read-names';
import { beingEdited } from './refusals';

/** @throws CalendarRefusal when another person has the document open: their form would put the old moment back. */
export async function refuseWhileEdited(req: PayloadRequest, type: WindowedType, id: string): Promise<void> {
  const lock = await readLock(req, type, id);
  if (!isRow(lock)) return;
  const editor = idOf(isRow(lock.user) ? lock.user.value : lock.user);
  const editedAt = Date.parse(instantOf(lock.updatedAt) ?? '');
  if (!editor || editor === String(req.user?.id) || !(Date.now() - editedAt <= lockDuration)) return;
  throw beingEdited(type, (await userNames(req, [editor])).get(editor) ?? '—');
}
