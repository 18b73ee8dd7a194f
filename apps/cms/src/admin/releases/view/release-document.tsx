import type { DocumentViewServerProps, Payload } from 'payload';

import { isStaff } from '../../../access/roles';
import { findItems, outside } from '../../../time/releases/ledger/ledger';
import type { ReleasableType } from '../../../time/releases/plan';
import type { Pins } from './release-items';
import { ReleasePage } from './release-page';

/** The versions that still exist: Payload keeps a limited number per document. */
async function existing(payload: Payload, type: ReleasableType, versions: string[]): Promise<string[]> {
  const { docs } = await payload.db.findVersions({
    collection: type,
    where: { id: { in: versions } },
    select: { parent: true },
    limit: 0,
    pagination: false,
  });
  return docs.map(({ id }) => String(id));
}

/** The versions to which a release has pinned its documents, as far as they still exist. */
async function readPins(payload: Payload, release: string): Promise<Pins> {
  const pinned = (await findItems(outside(payload), release)).flatMap(({ document, version }) =>
    version ? [{ document, type: document.split('/')[0] as ReleasableType, version }] : [],
  );
  const types = [...new Set(pinned.map(({ type }) => type))];
  const there = await Promise.all(
    types.map((type) =>
      existing(
        payload,
        type,
        pinned.filter((pin) => pin.type === type).map(({ version }) => version),
      ),
    ),
  );
  const known = new Set(there.flat());
  return Object.fromEntries(
    pinned.filter(({ version }) => known.has(version)).map(({ document, version }) => [document, version]),
  );
}

/** The page of one release in place of a form: the ledger is read-only in the admin. */
export async function ReleaseDocument({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult;
  if (!isStaff(req.user)) return null;
  const id = String(doc.id);
  return <ReleasePage id={id} pins={await readPins(req.payload, id)} />;
}
