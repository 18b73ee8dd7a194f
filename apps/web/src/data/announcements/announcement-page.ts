import { isOverdue, periodOf } from '@civic/content/expected-period';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementCard, RichText } from '@civic/content/views';

import { readWindowed } from '../addresses/windowed';
import { currentInstant } from '../as-of/current-instant';
import { toAnnouncementCards } from '../cards/announcement-cards';
import { historyOf, type ExpectedDateChange } from '../cards/announcement-expected';
import { expiryOf, type ExpiryView } from '../documents/expiry';
import type { Gone, PageView } from '../documents/page-view';
import { idOf } from '../documents/raw-documents';
import { getSite } from '../globals/site';
import { toRichText } from '../parts/rich-text';
import { toSeo } from '../parts/seo';
import { markUntil } from '../store/page-tags';

import { promisedReveal } from './announcement-now';

/**
 * Whether the announced time has passed at the instant `now` (ms, UTC) without the publication. A page that does not show this
 * yet is valid until then.
 */
export async function readOverdue(
  { state, expected }: AnnouncementCard,
  timeZone: string,
  now: number,
): Promise<boolean> {
  if (state !== 'coming-soon' || expected === null) return false;
  if (isOverdue(expected, timeZone, now)) return true;
  const end = periodOf(expected, timeZone)?.end;
  await markUntil(end !== undefined && end > now ? end : undefined);
  return false;
}

export interface AnnouncementView extends PageView, AnnouncementCard {
  /** Null while it is withheld. */
  body: RichText | null;
  changeNote: string | null;
  /** The instant at which the text appears, ISO 8601, UTC; null unless that instant was promised to the public. */
  revealAt: string | null;
  /** Whether the announced time has passed without the publication. */
  isOverdue: boolean;
  history: ExpectedDateChange[];
  /** Set only in the state `expired`. */
  expiry: ExpiryView | null;
}

/**
 * The announcement at an address; `null` if visitors may not see one there now, `'gone'` if it was removed at its end.
 * @throws ContentUnavailableError
 */
export async function getAnnouncement(locale: SiteLanguage, slug: string): Promise<AnnouncementView | Gone | null> {
  const now = await currentInstant();
  const found = await readWindowed('announcements', locale, slug, now);
  if (found === null || found === 'gone') return found;
  const { document: announcement, alternates } = found;
  const [{ timeZone }, cards, body, seo] = await Promise.all([
    getSite(locale),
    toAnnouncementCards(locale, [announcement], now),
    toRichText(locale, announcement.body),
    toSeo(locale, null, {
      title: announcement.title,
      description: announcement.teaser || null,
      image: idOf(announcement.image),
    }),
  ]);
  const [card] = cards;
  if (!card || card.state === 'draft' || card.state === 'pending') return null;
  const expiry = card.state === 'expired' ? expiryOf(announcement) : null;
  if (card.state === 'expired' && !expiry) return null;
  const { updatedAt, changeNote } = announcement;
  return {
    ...card,
    body,
    expiry,
    history: historyOf(announcement.expected, timeZone),
    changeNote: changeNote ?? null,
    revealAt: promisedReveal(announcement),
    isOverdue: await readOverdue(card, timeZone, now),
    alternates,
    seo,
    updatedAt,
  };
}
