import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { isStaff } from '../../access/roles';
import { productNow } from '../../platform/clock';

/** Somebody who has a document open. */
export interface Present {
  name: string;
  /** The field in which they are. */
  field: string | null;
  /** Whether it is the same person in another window. */
  isSelf: boolean;
}

const reportSchema = z.object({
  /** Tells the windows of one person apart. */
  tab: z.uuid(),
  field: z.string().max(200).nullable(),
  /** Whether the document is being closed. */
  isLeaving: z.boolean(),
});

/** The time after which a window that says nothing more counts as closed, ms. */
const lifetime = 25_000;

/** Payload's place for what belongs to one person; it is shared by all processes. */
const collection = 'payload-preferences';

const valueSchema = z.object({ at: z.number(), field: z.string().nullable() });

/** The others who have the document open; forgets those who are gone. */
async function othersAt(req: PayloadRequest, prefix: string, own: string): Promise<Present[]> {
  const { payload, user } = req;
  const { docs } = await payload.find({
    collection,
    where: { and: [{ key: { contains: prefix } }, { key: { not_equals: own } }] },
    depth: 1,
    limit: 50,
    pagination: false,
  });
  const present: Present[] = [];
  for (const { id, key, user: owner, value } of docs) {
    const seen = valueSchema.safeParse(value);
    const person = owner.value;
    const isGone = !seen.success || seen.data.at < productNow() - lifetime;
    if (isGone) await payload.delete({ collection, id });
    else if (key?.startsWith(prefix) && typeof person === 'object')
      present.push({ name: person.name, field: seen.data.field, isSelf: person.id === user?.id });
  }
  return present;
}

/** `POST /api/presence/<type>/<id>`: says that a window has the document open and in which field it is; the answer names the others. */
export const presenceEndpoint: Endpoint = {
  method: 'post',
  path: '/presence/:type/:id',
  handler: async (req) => {
    if (!isStaff(req.user)) return Response.json({ errors: [] }, { status: 403 });
    const report = reportSchema.safeParse(await req.json?.().catch(() => null));
    if (!report.success) return Response.json({ errors: [{ message: report.error.message }] }, { status: 400 });
    const { tab, field, isLeaving } = report.data;
    const prefix = `presence:${String(req.routeParams?.type)}/${String(req.routeParams?.id)}:`;
    const own = `${prefix}${tab}`;
    const where = { key: { equals: own } };
    if (isLeaving) {
      await req.payload.delete({ collection, where });
      return Response.json({ others: [] });
    }
    const data = { key: own, value: { at: productNow(), field } };
    const { docs } = await req.payload.update({ collection, where, data, req });
    if (docs.length === 0) await req.payload.create({ collection, data: data as never, req });
    return Response.json({ others: await othersAt(req, prefix, own) }, { headers: { 'cache-control': 'no-store' } });
  },
};
