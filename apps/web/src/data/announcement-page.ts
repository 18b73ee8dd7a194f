import type { Locale } from '@civic/content/locales';
import { isWithheld, stateAt } from '@civic/content/timeline';

import { readAddressed } from './addressed';
import { readAlternates } from './alternates';
import { toAnnouncementCards } from './announcement-cards';
import { expiryOf } from './announcement-expiry';
import type { Existing } from './existing';
import type { AnnouncementView, ExpectedDateChange } from './page-views';
import { idOf } from './raw-documents';
import { toRichText } from './rich-text';
import { toSeo } from './seo';

type RawAnnouncement = Existing<'announcements'>;

const historyOf = ({ expected }: RawAnnouncement): ExpectedDateChange[] =>
  (expected?.history ?? []).flatMap(({ precision, date, reason, changedAt }) =>
    changedAt ? [{ precision: precision ?? 'unknown', date: date ?? null, reason: reason ?? null, changedAt }] : [],
  );

/**
 * What the CMS would hand out at the instant `now`, whenever it was asked: a document kept from before its time was over shows
 * no more than one read afterwards.
 */
function asOf(announcement: RawAnnouncement, now: number): RawAnnouncement {
  const isOver = stateAt(announcement, now) === 'expired';
  const isTakenAway = isOver && announcement.expireOutcome !== 'archived';
  if (isTakenAway) return { ...announcement, teaser: '', body: null, image: null };
  return isWithheld(announcement, now) ? { ...announcement, body: null } : announcement;
}

/** The announcement at an address; `null` when visitors may not see one there now. @throws ContentUnavailableError */
export async function getAnnouncement(locale: Locale, slug: string): Promise<AnnouncementView | null> {
  const now = Date.now();
  const kept = await readAddressed('announcements', locale, slug);
  if (!kept) return null;
  const announcement = asOf(kept, now);
  const [cards, body, alternates, seo] = await Promise.all([
    toAnnouncementCards(locale, [announcement], now),
    toRichText(locale, announcement.body),
    readAlternates('announcements', announcement.id),
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
  const { updatedAt, changeNote, revealAt } = announcement;
  return {
    ...card,
    body,
    expiry,
    history: historyOf(announcement),
    changeNote: changeNote ?? null,
    revealAt: revealAt ?? null,
    alternates,
    seo,
    updatedAt,
  };
}
