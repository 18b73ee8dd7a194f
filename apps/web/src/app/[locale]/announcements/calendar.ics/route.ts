import { readAnnouncementFeed } from '../../../../data/announcements/announcement-feed';
import { calendarFeed } from '../../../../feeds/announcements/calendar';
import { feedResponse } from '../../../../feeds/feed-response';
import type { LocaleProps } from '../../../_routes/page-props';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

/** Upcoming announcements for calendar programs. */
export async function GET(_request: Request, { params }: LocaleProps): Promise<Response> {
  const { locale } = await params;
  return feedResponse(locale, {
    kind: 'calendar',
    read: (language) => readAnnouncementFeed(language, 500),
    write: calendarFeed,
  });
}
