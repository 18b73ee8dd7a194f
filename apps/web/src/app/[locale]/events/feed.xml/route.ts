import { readEventFeed } from '../../../../data/events/event-feed';
import { toFeed } from '../../../../feeds/events/entries';
import { atomFeed } from '../../../../feeds/atom';
import { feedResponse } from '../../../../feeds/feed-response';
import type { LocaleProps } from '../../../_routes/page-props';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

/** The most recently published events as an Atom feed. */
export async function GET(_request: Request, { params }: LocaleProps): Promise<Response> {
  const { locale } = await params;
  return feedResponse(locale, {
    kind: 'atom',
    read: async (language) => toFeed(language, await readEventFeed(language, 'publishAt', 30)),
    write: atomFeed,
  });
}
