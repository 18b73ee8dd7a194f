import type { Payload } from 'payload';

import { releasesSlug } from '../names';

/** Sets an instant on a row that has none yet; `false` when another process was faster. */
export async function claim(
  payload: Payload,
  id: string,
  field: 'checkedAt' | 'notifiedAt',
  more: object = {},
): Promise<boolean> {
  const row: unknown = await payload.db.updateOne({
    collection: releasesSlug,
    where: { and: [{ id: { equals: id } }, { [field]: { exists: false } }] },
    data: { [field]: new Date().toISOString(), ...more },
    options: { atomic: true },
  });
  return row !== null;
}
