import type { UploadedType } from '@civic/content/content-types';
import type { Payload } from 'payload';

/** The prefix of file names; the CMS may add to the end of a name. */
export const fileStem = (key: string) => `demo-${key}`;

/** The ids, by key, of the uploads of the demo that exist, in the bin too. */
export async function findUploads(
  payload: Payload,
  collection: UploadedType,
  seeds: readonly { key: string }[],
): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection,
    where: { filename: { like: fileStem('') } },
    depth: 0,
    pagination: false,
    trash: true,
  });
  const found = new Map<string, string>();
  for (const { key } of seeds) {
    const match = docs.find(({ filename }) => filename?.startsWith(fileStem(key)));
    if (match) found.set(key, match.id);
  }
  return found;
}
