import { documentTypes } from '@civic/content/content-types';
import { writtenInstantSchema } from '@civic/content/written-date';
import { createLocalReq } from 'payload';
import { z } from 'zod';

import { inside } from '../ledger/ledger';
import { toView } from '../ledger/views';
import { cancel } from '../operations/cancel';
import { carryOver } from '../operations/carry-over';
import { decide } from '../operations/decide';
import { amend, changeItems, open } from '../operations/open';
import { publishOwn } from '../operations/publish-own';
import { move, retry } from '../operations/reschedule';
import { revert } from '../operations/revert';
import { schedule } from '../operations/schedule';
import { answers, planItemSchema, planSchema } from '../plan';
import { findConflicts } from '../preflight/conflicts';
import { checkPlan } from '../preflight/preflight';
import { prepareItem } from '../publication/pin';
import { languageChoiceSchema } from '../publishing/languages';
import { publishLanguages } from '../publishing/publish-languages';
import { unlink } from '../used/unlink';
import { bodyOf, handle, paramOf } from './handle';

const publisher = { role: 'publisher' } as const;
const made = { role: 'publisher', status: 201 } as const;

const userOf = (req: { user?: { id: unknown } | null }) => String(req.user?.id);

/** All findings about a plan, without writing anything. */
const preflightEndpoint = handle('post', '/preflight', publisher, async (req) => {
  const plan = await bodyOf(req, planSchema.extend({ open: z.string().nullish() }));
  const system = await createLocalReq({}, req.payload);
  const prepared = [];
  for (const item of plan.items) prepared.push(await prepareItem(system, item));
  const documents = plan.items.map(({ type, id }) => `${type}/${id}`);
  return {
    findings: await checkPlan(system, plan, prepared),
    clashes: await findConflicts(system, documents, plan.open ?? undefined),
  };
});

const scheduleEndpoint = handle('post', '/schedule', made, async (req) => {
  const { open: prepared, ...plan } = await bodyOf(req, planSchema.extend({ open: z.string().nullish() }));
  const { release, findings } = await schedule(req.payload, { plan, open: prepared ?? null, by: userOf(req) });
  return { release: await toView(inside(req), release), findings };
});

const openSchema = z.object({
  title: z.string().trim().min(1).max(200),
  dueAt: writtenInstantSchema.nullable().default(null),
  endAt: writtenInstantSchema.nullable().default(null),
  items: z.array(planItemSchema).max(500).default([]),
});

const openEndpoint = handle('post', '/open', made, async (req) => {
  const release = await open(req.payload, await bodyOf(req, openSchema), userOf(req));
  return { release: await toView(inside(req), release) };
});

const itemsSchema = z.object({
  add: z.array(planItemSchema).max(500).default([]),
  remove: z.array(z.string()).default([]),
});

const itemsEndpoint = handle('post', '/:id/items', publisher, async (req) => ({
  release: await toView(
    inside(req),
    await changeItems(req.payload, paramOf(req, 'id'), await bodyOf(req, itemsSchema)),
  ),
}));

const amendSchema = z.object({
  title: z.string().trim().min(1).max(200).optional(),
  dueAt: writtenInstantSchema.nullable().optional(),
  endAt: writtenInstantSchema.nullable().optional(),
});

const amendEndpoint = handle('post', '/:id/plan', publisher, async (req) => ({
  release: await toView(inside(req), await amend(req.payload, paramOf(req, 'id'), await bodyOf(req, amendSchema))),
}));

const moveSchema = z.object({ dueAt: writtenInstantSchema, endAt: writtenInstantSchema.nullable().optional() });

const moveEndpoint = handle('post', '/:id/move', made, async (req) => {
  const release = await move(req.payload, paramOf(req, 'id'), await bodyOf(req, moveSchema), userOf(req));
  return { release: await toView(inside(req), release), findings: release.findings ?? [] };
});

const cancelSchema = z.object({ reason: z.string().trim().max(500).optional() });

const cancelEndpoint = handle('post', '/:id/cancel', publisher, async (req) => {
  const { reason } = await bodyOf(req, cancelSchema);
  const release = await cancel(req.payload, paramOf(req, 'id'), { by: userOf(req), reason: reason ?? null });
  return { release: await toView(inside(req), release) };
});

const documentSchema = planItemSchema.pick({ type: true, id: true });

const carryOverEndpoint = handle('post', '/:id/carry-over', made, async (req) => {
  const { type, id } = await bodyOf(req, documentSchema);
  const release = await carryOver(req.payload, paramOf(req, 'id'), `${type}/${id}`, userOf(req));
  return { release: await toView(inside(req), release) };
});

/** `POST /api/releases/publish-own/<type>/<id>`: publishes the edits without what the coming releases bring. */
const publishOwnEndpoint = handle('post', '/publish-own/:type/:id', publisher, async (req) => {
  const { type, id } = documentSchema.parse({ type: paramOf(req, 'type'), id: paramOf(req, 'id') });
  await publishOwn(req.payload, type, id, req.user);
  return { type, id };
});

/** `POST /api/releases/publish-languages/<type>/<id>`: publishes all languages but some, or the texts of some alone. */
const publishLanguagesEndpoint = handle('post', '/publish-languages/:type/:id', publisher, async (req) => {
  const { type, id } = documentSchema.parse({ type: paramOf(req, 'type'), id: paramOf(req, 'id') });
  await publishLanguages(req.payload, { type, id }, await bodyOf(req, languageChoiceSchema), req.user);
  return { type, id };
});

/** `POST /api/releases/unlink/<type>/<id>`: takes a document or file out of everything that names it, so that it can be deleted. */
const unlinkEndpoint = handle('post', '/unlink/:type/:id', publisher, async (req) => {
  const type = z.enum(documentTypes).parse(paramOf(req, 'type'));
  const id = paramOf(req, 'id');
  await unlink(req.payload, { type, id }, req.user);
  return { type, id };
});

const decideSchema = z.object({ answer: z.enum(answers) });

const decideEndpoint = handle('post', '/:id/decide', made, async (req) => {
  const { answer } = await bodyOf(req, decideSchema);
  const release = await decide(req.payload, paramOf(req, 'id'), { answer, by: userOf(req) });
  return { release: await toView(inside(req), release) };
});

const retryEndpoint = handle('post', '/:id/retry', made, async (req) => ({
  release: await toView(inside(req), await retry(req.payload, paramOf(req, 'id'), userOf(req))),
}));

const revertSchema = z.object({ force: z.boolean().default(false) });

const revertEndpoint = handle('post', '/:id/revert', made, async (req) => {
  const { force } = await bodyOf(req, revertSchema);
  const release = await revert(req.payload, paramOf(req, 'id'), { by: userOf(req), force });
  return { release: await toView(inside(req), release) };
});

export const writingEndpoints = [
  preflightEndpoint,
  scheduleEndpoint,
  openEndpoint,
  itemsEndpoint,
  amendEndpoint,
  moveEndpoint,
  cancelEndpoint,
  carryOverEndpoint,
  publishOwnEndpoint,
  publishLanguagesEndpoint,
  unlinkEndpoint,
  decideEndpoint,
  retryEndpoint,
  revertEndpoint,
];
