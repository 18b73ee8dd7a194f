import type { PayloadRequest } from 'payload';

import { InUse } from '../../../platform/errors';
import { say } from '../../../platform/words/validators';
import { inside, pendingReleasesOf } from '../ledger/ledger';

/** Whether the request names documents by a query, as the lists of the admin do, and not one by its address. */
export const isInBulk = ({ method, payloadAPI, routeParams }: PayloadRequest) =>
  payloadAPI === 'REST' &&
  (method === 'PATCH' || method === 'DELETE') &&
  routeParams?.collection !== undefined &&
  routeParams.id === undefined;

/**
 * Refuses to publish, take down or delete a document (`type/id`) among others while a release of it is scheduled: only its own page tells
 * what the act means for the release. @throws InUse
 */
export async function refuseInBulk(req: PayloadRequest, document: string): Promise<void> {
  if (!isInBulk(req)) return;
  const [release] = await pendingReleasesOf(inside(req), document);
  if (!release) return;
  const title = release.title ?? '—';
  throw new InUse(
    say(
      {
        bg: `Документът има насрочена промяна („${title}“). Отворете го, за да видите какво ще стане с нея.`,
        en: `The document has a scheduled release (“${title}”). Open it to see what becomes of the release.`,
      },
      { req },
    ),
  );
}
