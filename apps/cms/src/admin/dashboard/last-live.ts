import { getTranslation } from '@payloadcms/translations';
import type { PayloadRequest } from 'payload';

/** The name of a global in the admin; a delivery stores only its slug. */
function globalName({ i18n, payload }: PayloadRequest, document: string): string | undefined {
  const [slug] = document.split('/');
  const label = payload.globals.config.find((global) => global.slug === slug)?.label;
  return label && getTranslation(label, i18n);
}

/** The latest change confirmed as visible to visitors. */
export async function lastLive(req: PayloadRequest): Promise<{ title: string; at: string; savedAt: string } | null> {
  const { docs } = await req.payload.find({
    collection: 'deliveries',
    where: { state: { equals: 'live' } },
    sort: '-liveAt',
    limit: 1,
    overrideAccess: false,
    user: req.user,
  });
  const [row] = docs;
  if (!row?.liveAt || !row.savedAt) return null;
  return { title: globalName(req, row.document ?? '') ?? row.title ?? '', at: row.liveAt, savedAt: row.savedAt };
}
