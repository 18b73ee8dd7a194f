import { readEventItem } from '../../../../../data/events/event-feed';
import { getSite } from '../../../../../data/globals/site';
import { calendarCopy } from '../../../../../feeds/events/calendar';
import { feedResponse } from '../../../../../feeds/feed-response';
import type { DocumentProps } from '../../../../_routes/page-props';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

/** One event, for calendar programs. */
export async function GET(_request: Request, { params }: DocumentProps): Promise<Response> {
  const { locale, slug } = await params;
  return feedResponse(locale, {
    kind: 'calendar',
    read: async (language) => {
      const item = await readEventItem(language, slug);
      return item && { site: await getSite(language), items: [item] };
    },
    write: calendarCopy,
  });
}
