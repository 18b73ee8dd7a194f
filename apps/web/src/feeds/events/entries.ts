import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import { showEach } from '../../data/documents/leave-out';
import type { EventFeed, EventItem } from '../../data/events/event-feed';
import { absoluteUrl } from '../../platform/urls/absolute-url';
import { timeText, whereText } from '../../data/events/event-words';
import { tagUri, type Feed, type FeedEntry } from '../entry';
import { textElement } from '../markup';
import { richTextHtml } from '../rich-text-html';

/** The time and place in a line of text. */
function meetingText(locale: SiteLanguage, item: EventItem, timeZone: string): string {
  const meeting = [
    timeText(locale, item.time, timeZone),
    whereText(locale, item),
    item.place?.name && item.place.address,
  ];
  const text = meeting.filter(Boolean).join(', ');
  return item.isCancelled ? `${messages(locale).event.cancelled}: ${text}` : text;
}

function toEntry(locale: SiteLanguage, item: EventItem, timeZone: string): FeedEntry {
  const { id, title, summary, path, body, publishAt, changedAt, initiative, cities, image } = item;
  const meeting = meetingText(locale, item, timeZone);
  const content = [textElement('p', meeting), summary && textElement('p', summary), body && richTextHtml(body)];
  return {
    id: tagUri('event', locale, id),
    url: absoluteUrl(path),
    title,
    summary: [meeting, summary].filter(Boolean).join(' – '),
    content: content.filter(Boolean).join(''),
    published: publishAt,
    updated: changedAt,
    topics: [...(initiative ? [initiative.title] : []), ...cities.map(({ name }) => name)],
    image: image && absoluteUrl(image.src),
  };
}

/** The events as a feed, the most recently published first, without those that fail to render. */
export const toFeed = (locale: SiteLanguage, { site, items }: EventFeed): Feed => ({
  type: 'events',
  site,
  entries: showEach(`${locale} feed entry`, items, (item) => toEntry(locale, item, site.timeZone)),
});
