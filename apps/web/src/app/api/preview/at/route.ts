import { defaultLanguage } from '@civic/content/site-languages';
import { cookies } from 'next/headers';

import { parsePreview, previewCookie } from '../../../../data/as-of/preview';
import { getSite } from '../../../../data/globals/site';
import { askGrant } from '../../../../preview/entry/ask-grant';
import { instantIn, instantTyped } from '../../../../preview/entry/instant-in';
import { ownPath } from '../../../../preview/entry/own-path';
import { refuse } from '../../../../preview/entry/refuse';
import { redirectTo, setPreview } from '../../../../preview/entry/set-preview';

export const dynamic = 'force-dynamic';

/** Moves a preview to another moment: `?instant=` (empty for now), or `?date=&time=` in the site's time zone; returns to `path`. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const preview = parsePreview((await cookies()).get(previewCookie)?.value);
  const answer = preview ? await askGrant(preview) : ({ kind: 'refused' } as const);
  if (!preview || answer.kind !== 'held') return refuse(request, answer.kind === 'held' ? 'refused' : answer.kind);
  const date = query.get('date');
  const instant = date
    ? instantTyped(date, query.get('time') || '00:00', (await getSite(defaultLanguage)).timeZone)
    : instantIn(query.get('instant'));
  if (instant === 'impossible') return refuse(request, 'impossible');
  return redirectTo(ownPath(query.get('path')), setPreview(request, { ...preview, instant }, answer.grant.expiresAt));
}
