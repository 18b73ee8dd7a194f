import type { DocumentViewServerProps } from 'payload';

import { isStaff } from '../../../access/roles';
import { readPins } from './read-pins';
import { ReleasePage } from './release-page';

/** The page of one release in place of a form: the ledger is read-only in the admin. */
export async function ReleaseDocument({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult;
  if (!isStaff(req.user)) return null;
  const id = String(doc.id);
  return <ReleasePage id={id} pins={await readPins(req.payload, id)} />;
}
