import { isSiteLanguage } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import { isStaff } from '../../access/roles';
import { productNow } from '../../platform/clock';
import { documentSchema } from './endpoints/view';
import { openUrl } from './grants/token';
import { sessionFor, tokenOf } from './grants/write-grant';
import { draftAhead } from './overlay/draft-ahead';
import { momentToShow, pathIn } from './preview-target';

/**
 * The address at which the admin's window shows the latest draft of a document (`type/id`, or `globals/slug`) to the current user;
 * the same address while the session lasts. `null` when there is nothing to show.
 */
export async function livePreviewUrl(
  req: PayloadRequest,
  publicSiteUrl: string,
  document: string,
): Promise<string | null> {
  const { payload, user, locale } = req;
  if (!isStaff(user) || !user || !documentSchema.safeParse(document).success) return null;
  const now = productNow();
  const draft = await draftAhead(payload, document, now);
  if (!draft) return null;
  const [type = ''] = document.split('/');
  const session = await sessionFor(payload, { id: String(user.id), name: String(Reflect.get(user, 'name')) }, document);
  const path = pathIn(type, draft, isSiteLanguage(locale) ? locale : undefined);
  return openUrl(publicSiteUrl, { token: tokenOf(payload, session), instant: momentToShow(type, draft, now), path });
}
