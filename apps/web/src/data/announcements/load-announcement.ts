import { getAnnouncement } from './announcement-page';
import type { AnnouncementView } from './announcement-page';
import { loadDocument, type DocumentParams } from '../addresses/load-document';
import type { Outcome } from '../addresses/outcome';

/** An announcement; one whose time is over may lead elsewhere, for as long as its editor leaves it so. */
export async function loadAnnouncement(params: DocumentParams): Promise<Outcome<AnnouncementView>> {
  const outcome = await loadDocument('announcements', params, getAnnouncement);
  if (outcome.kind !== 'found') return outcome;
  const { expiry } = outcome.view;
  if (expiry?.outcome !== 'redirected' || expiry.target === null) return outcome;
  return { kind: 'moved', to: expiry.target, permanent: false };
}
