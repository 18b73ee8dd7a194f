import { parsePreview } from '../../../data/as-of/preview';
import { askGrant } from '../../../preview/entry/ask-grant';
import { instantIn } from '../../../preview/entry/instant-in';
import { ownPath } from '../../../preview/entry/own-path';
import { refuse } from '../../../preview/entry/refuse';
import { redirectTo, setPreview } from '../../../preview/entry/set-preview';

export const dynamic = 'force-dynamic';

/**
 * Starts a preview of a future moment for the holder of `?token=`, at `instant` (empty for now) and on `path`, or as the grant
 * says. Only the CMS can check the token.
 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = parsePreview(`${query.get('token') ?? ''}~`);
  if (!asked) return refuse(request, 'refused');
  const path = query.get('path');
  const answer = await askGrant(asked, { ...(path !== null && { path: ownPath(path) }), isOpening: true });
  if (answer.kind !== 'held') return refuse(request, answer.kind);
  const { grant } = answer;
  const instant = instantIn(query.has('instant') ? query.get('instant') : grant.instant);
  if (instant === 'impossible') return refuse(request, 'impossible');
  return redirectTo(ownPath(path ?? grant.path), setPreview(request, { ...asked, instant }, grant.expiresAt));
}
