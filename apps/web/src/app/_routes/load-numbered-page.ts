import type { SectionType } from '@civic/content/content-types';
import { toSiteLanguage, type SiteLanguage } from '@civic/content/site-languages';

import { loadSection } from '../../data/addresses/load-section';
import type { Outcome } from '../../data/addresses/outcome';
import { listAnnouncements } from '../../data/announcements/announcement-list';
import type { PageOfList } from '../../data/documents/lists';
import { listEvents } from '../../data/events/event-list';
import { numberedPath, pageSize, readPageNumber } from '../../platform/urls/numbered-pages';

export interface NumberedList<List> {
  number: number;
  offset: number;
  list: List;
}

/** A later page of a list. The first page has a separate address; there is none beyond the last. */
async function loadNumberedPage<List>(
  section: SectionType,
  segment: string,
  text: string,
  readPage: (locale: SiteLanguage, page: PageOfList) => Promise<List>,
  isEmpty: (list: List) => boolean,
): Promise<Outcome<NumberedList<List>>> {
  const number = readPageNumber(text);
  if (number === null) return { kind: 'missing' };
  if (number === 1) return { kind: 'moved', to: numberedPath(section, toSiteLanguage(segment), 1), permanent: true };
  const offset = (number - 1) * pageSize;
  const outcome = await loadSection(segment, `/${section}/page/${text}`, async (locale) => ({
    number,
    offset,
    list: await readPage(locale, { offset, limit: pageSize }),
  }));
  return outcome.kind === 'found' && isEmpty(outcome.view.list) ? { kind: 'missing' } : outcome;
}

export const loadAnnouncementsPage = (segment: string, text: string) =>
  loadNumberedPage(
    'announcements',
    segment,
    text,
    (locale, page) => listAnnouncements(locale, {}, page),
    ({ items }) => items.length === 0,
  );

export const loadEventsPage = (segment: string, text: string) =>
  loadNumberedPage('events', segment, text, listEvents, ({ upcoming, past }) => upcoming.length + past.length === 0);
