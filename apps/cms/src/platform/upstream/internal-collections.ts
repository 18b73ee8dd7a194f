/**
 * The collections that Payload adds by itself: locks, preferences, migrations and the like.
 *
 * Read against: payload 3.90.1.
 * Why: they are open to every authenticated principal, and the site is one that must not read them. The lock of a document that is open in
 * an editor's form has no API for reading it on the server.
 * At an upgrade: a collection under another name stays open to the site; a lock in another form is not seen, and a moment that was moved in
 * the calendar is put back by the open form.
 */
import type { PayloadRequest, SanitizedConfig } from 'payload';

/** The collections of a configuration that Payload has added, so that they can be changed in place. */
export const internalCollections = ({ collections }: Pick<SanitizedConfig, 'collections'>) =>
  collections.filter(({ slug }) => slug.startsWith('payload-'));

/** Lifetime of Payload's lock after the last edit, ms. */
export const lockDuration = 300_000;

/** The row of the latest lock on a document, as the database returns it; `undefined` when no one has it open. */
export async function readLock(req: PayloadRequest, type: string, id: string): Promise<unknown> {
  const { docs } = await req.payload.db.find({
    collection: 'payload-locked-documents',
    where: { and: [{ 'document.relationTo': { equals: type } }, { 'document.value': { equals: id } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0];
}
