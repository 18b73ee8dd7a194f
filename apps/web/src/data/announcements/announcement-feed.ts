import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementCard, RichText } from '@civic/content/views';

import { toAnnouncementCards } from '../cards/announcement-cards';
import { changedAtOf } from '../documents/changed-at';
import { historyOf } from '../cards/announcement-expected';
import { readAnnouncementRows } from '../cards/announcement-rows';
import { currentInstant } from '../as-of/current-instant';
import { readExisting, type Existing } from '../documents/existing';
import type { ExpectedDateChange } from '../cards/announcement-expected';
import type { SiteView } from '../globals/site';
import { toRichText } from '../parts/rich-text';
import { getSite } from '../globals/site';
import { showEach } from '../documents/leave-out';

/** An announcement in a feed. */
export interface FeedItem extends AnnouncementCard {
  /** Null while it is withheld. */
  body: RichText | null;
  history: ExpectedDateChange[];
  /** See `changedAtOf`. */
  changedAt: string;
}

export interface AnnouncementFeed {
  site: SiteView;
  /** The newest first. */
  items: FeedItem[];
}

/** Whether it was announced as coming soon. Otherwise it has no expected date, and a date left over in the form is ignored. */
const wasAnnounced = ({ comingSoon }: Existing<'announcements'>) => comingSoon === true;

/**
 * The newest public announcements, `limit` at most. The result is valid until the first of ALL announcements changes, including
 * pending ones. @throws ContentUnavailableError
 */
export async function readAnnouncementFeed(locale: SiteLanguage, limit: number): Promise<AnnouncementFeed> {
  const now = await currentInstant();
  const [site, rows] = await Promise.all([getSite(locale), readAnnouncementRows(locale, now)]);
  const ids = rows.slice(0, limit).map(({ id }) => id);
  const announcements = await readExisting('announcements', locale, ids);
  const [cards, bodies] = await Promise.all([
    toAnnouncementCards(locale, announcements, now),
    Promise.all(announcements.map(({ body }) => toRichText(locale, body))),
  ]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const bodyOf = new Map(announcements.map(({ id }, index) => [id, bodies[index] ?? null]));
  const items = showEach(`${locale} feed item`, announcements, (announcement): FeedItem[] => {
    const card = cardOf.get(announcement.id);
    if (card?.state !== 'live' && card?.state !== 'coming-soon') return [];
    const expected = wasAnnounced(announcement) ? card.expected : null;
    const history = expected === null ? [] : historyOf(announcement.expected, site.timeZone);
    return [
      { ...card, expected, body: bodyOf.get(card.id) ?? null, history, changedAt: changedAtOf(announcement, now) },
    ];
  });
  return { site, items: items.flat() };
}
