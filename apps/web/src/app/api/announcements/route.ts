import { problemResponse } from '@civic/content/problem';

import { listAnnouncements } from '../../../data/announcements/announcement-list';
import { ContentUnavailableError } from '../../../data/store/errors';
import { announcementQuerySchema } from './query';

export const dynamic = 'force-dynamic';

/** The list of announcements for the page that filters and loads more. It holds only for this moment and is not cached. */
export async function GET(request: Request): Promise<Response> {
  const query = announcementQuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) {
    const detail = query.error.issues.map(({ path, message }) => `${path.join('.') || 'query'}: ${message}`).join('; ');
    return problemResponse({ title: 'Not a valid query', status: 400, detail });
  }
  const { locale, offset, limit, ...filters } = query.data;
  try {
    const list = await listAnnouncements(locale, filters, { offset, limit });
    return Response.json(list, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (!(error instanceof ContentUnavailableError)) throw error;
    const detail = 'The announcements cannot be had for the moment. Try again in some seconds.';
    return problemResponse({ title: 'Not available', status: 503, detail });
  }
}
