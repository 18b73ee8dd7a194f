import type { DocumentType } from '@civic/content/content-types';
import type { Payload, PayloadRequest } from 'payload';

import { productNow } from '../../../platform/clock';
import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import { findUse, type Naming } from '../../../content/references/uses';
import { addRawVersion } from '../../../platform/upstream/raw-version';
import { Unfit } from '../errors';
import type { Finding } from '../plan';
import { sentence } from '../preflight/words';
import { readLatest } from '../publication/documents';
import { publishContent } from '../publication/publish-content';
import { findProblems } from '../publishing/find-problems';
import { contentWithout, namingIn, readUses } from './read-used';

/** Why something stays where it is: a person has to choose what takes its place. */
async function stayingIn(req: PayloadRequest, naming: Naming, target: string): Promise<Finding[]> {
  const { uses } = await readUses(req, [naming], target);
  return uses.map(({ name, places }) => ({
    severity: 'error',
    code: 'used',
    message: sentence(
      { name, field: places[0]?.label ?? name },
      (part) => `${part.name}: изберете друго в полето „${part.field}“ и публикувайте.`,
      (part) => `${part.name}: choose another one in the field “${part.field}”, and publish.`,
    ),
  }));
}

/** Publishes a document without the target; its newest edits lose it too. @throws Unfit where it cannot do without. */
async function takeOut(req: PayloadRequest, by: PayloadRequest['user'], naming: Naming, target: string): Promise<void> {
  const found = await findUse(req, naming, target);
  if (!found) return;
  const { source, content: before } = found;
  const content = contentWithout(req, found, target);
  // A draft that requires it is complete again once somebody chooses another one: until then nobody sees it.
  if (naming.layer === 'draft' && !content) return;
  if (source.kind === 'global' || !content) throw new Unfit(await stayingIn(req, naming, target));
  const { type, id } = source;
  if (naming.layer === 'draft') {
    const latest = await readLatest(req, type, id);
    const newest = Math.max(Date.parse(latest?.updatedAt ?? ''), productNow()) + 1;
    await addRawVersion(req, type, id, { content, updatedAt: new Date(newest).toISOString() });
    return;
  }
  const problems = await findProblems(req, { type, id, content, publicNow: before, locales: null });
  if (problems.length > 0) throw new Unfit(problems);
  req.user = by;
  const adapt = (edits: typeof content) => contentWithout(req, { source, content: edits }, target) ?? edits;
  await publishContent(req, type, id, content, { adapt });
  req.user = null;
}

/**
 * Takes a document or file out of everything that names it, in public and in drafts, all or nothing: links become plain text, fields empty.
 * Public content that cannot do without it, and globals such as the navigation, are left for a person. @throws Unfit with these.
 */
export function unlink(
  payload: Payload,
  { type, id }: { type: DocumentType; id: string },
  by: PayloadRequest['user'],
): Promise<void> {
  const target = `${type}/${id}`;
  return inTransaction(payload, async (req) => {
    const { live, draft } = await namingIn(req, target);
    for (const naming of [...live, ...draft]) await takeOut(req, by, naming, target);
  });
}
