import { readAnnouncementFeed } from '../../../../data/announcements/announcement-feed';
import { toFeed } from '../../../../feeds/announcements/entries';
import { jsonFeed } from '../../../../feeds/json-feed';
import { feedResponse } from '../../../../feeds/feed-response';
import type { LocaleProps } from '../../../_routes/page-props';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

/** The newest announcements as a JSON Feed. */
export async function GET(_request: Request, { params }: LocaleProps): Promise<Response> {
  const { locale } = await params;
  return feedResponse(locale, {
    kind: 'json',
    read: async (language) => toFeed(language, await readAnnouncementFeed(language, 30)),
    write: jsonFeed,
  });
}
