import { problemResponse } from '@civic/content/problem';
import { isSiteLanguage } from '@civic/content/site-languages';

import { getAnnouncementNow } from '../../../../../data/announcements/announcement-now';
import { ContentUnavailableError } from '../../../../../data/store/errors';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ id: string }>;
}

/** UUIDs and ObjectIds; other values are not looked up. */
const isId = (text: string) => /^[\da-f-]{24,36}$/.test(text);

const notFound = () =>
  problemResponse({ title: 'No such announcement', status: 404, detail: 'There is no announcement of this id.' });

/** `?locale=bg`: whether an announcement has been revealed, and the server's clock, for pages with a countdown to it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const locale = new URL(request.url).searchParams.get('locale') ?? undefined;
  if (!isSiteLanguage(locale) || !isId(id)) return notFound();
  try {
    const state = await getAnnouncementNow(locale, id);
    return state === null ? notFound() : Response.json(state, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (!(error instanceof ContentUnavailableError)) throw error;
    return problemResponse({ title: 'Not available', status: 503, detail: 'Try again in some seconds.' });
  }
}
