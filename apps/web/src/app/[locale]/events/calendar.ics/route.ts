import { readEventFeed } from '../../../../data/events/event-feed';
import { calendarFeed } from '../../../../feeds/events/calendar';
import { feedResponse } from '../../../../feeds/feed-response';
import type { LocaleProps } from '../../../_routes/page-props';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

/** The events, for calendar programs. */
export async function GET(_request: Request, { params }: LocaleProps): Promise<Response> {
  const { locale } = await params;
  return feedResponse(locale, {
    kind: 'calendar',
    read: (language) => readEventFeed(language, 'start', 500),
    write: calendarFeed,
  });
}
