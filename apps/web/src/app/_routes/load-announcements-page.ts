import { toSiteLanguage } from '@civic/content/site-languages';

import { explorerAddress, pageSize, readPageNumber } from '../../components/explorer/addresses';
import { listAnnouncements, type AnnouncementList } from '../../data/announcements/announcement-list';
import { loadSection } from '../../data/addresses/load-section';
import type { Outcome } from '../../data/addresses/outcome';

export interface NumberedList {
  number: number;
  offset: number;
  list: AnnouncementList;
}

/** A later page of the list. The first page has a separate address; pages beyond the last are empty. */
export async function loadAnnouncementsPage(segment: string, text: string): Promise<Outcome<NumberedList>> {
  const number = readPageNumber(text);
  if (number === null) return { kind: 'missing' };
  if (number === 1) return { kind: 'moved', to: explorerAddress(toSiteLanguage(segment), {}), permanent: true };
  const offset = (number - 1) * pageSize;
  const outcome = await loadSection(segment, `/announcements/page/${text}`, async (locale) => ({
    number,
    offset,
    list: await listAnnouncements(locale, {}, { offset, limit: pageSize }),
  }));
  return outcome.kind === 'found' && outcome.view.list.items.length === 0 ? { kind: 'missing' } : outcome;
}
