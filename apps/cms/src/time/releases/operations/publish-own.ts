import type { Payload, PayloadRequest } from 'payload';

import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import { productNow } from '../../../platform/clock';
import { Conflict, Unfit } from '../errors';
import type { ReleasableType } from '../plan';
import { preflight } from '../preflight/preflight';
import { shapesOf } from '../publication/apply-item';
import { readMain, titleOf } from '../publication/documents';
import { followingEdits, publishContent } from '../publication/publish-content';
import { readOwnEdits } from '../publication/read-own-edits';

/**
 * Publishes a person's edits of a document without what its coming releases bring; the whole edits stay the newest draft. As after
 * every act of a person, the releases are looked at anew. @throws Conflict when there is no such difference any more; Unfit when the
 * content cannot be published.
 */
export function publishOwn(
  payload: Payload,
  type: ReleasableType,
  id: string,
  by: PayloadRequest['user'],
): Promise<void> {
  return inTransaction(payload, async (req) => {
    const own = await readOwnEdits(req, type, id);
    const publicNow = own && (await readMain(req, type, id));
    if (!publicNow) throw new Conflict('ahead of the edits');
    const { content } = own;
    const item = { type, id, action: 'publish', locales: null } as const;
    const collection = payload.collections[type].config;
    const items = [{ item, title: titleOf(content), content, publicNow, collection }];
    const findings = await preflight({ req, dueAt: productNow(), now: null, items });
    if (findings.some(({ severity }) => severity === 'error')) throw new Unfit(findings);
    req.user = by;
    // What Payload adds to it, such as the date of a first publication, is the edits' too.
    const adapt = followingEdits(shapesOf(payload, type), content);
    await publishContent(req, type, id, content, { adapt });
  });
}
