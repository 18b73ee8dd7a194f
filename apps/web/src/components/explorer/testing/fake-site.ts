import type { AnnouncementCard } from '@civic/content/views';

import type { AnnouncementList } from '../../../data/announcements/announcement-list';

const card = (number: number, year: number): AnnouncementCard => ({
  id: String(number),
  title: `Съобщение ${number}`,
  path: `/bg/announcements/saobshtenie-${number}`,
  teaser: 'Кратко.',
  state: 'live',
  publishAt: `${year}-03-08T09:00:00.000Z`,
  expected: null,
  initiative: null,
  cities: [],
  image: null,
});

/** Thirty announcements: the first 28 of 2020, the last two of 2021. */
const everything = Array.from({ length: 30 }, (_, index) => card(index + 1, index < 28 ? 2020 : 2021));

const facets = {
  cities: [{ value: 'sofiya', label: 'София', count: 30 }],
  initiatives: [],
  years: [
    { value: '2021', label: '2021', count: 2 },
    { value: '2020', label: '2020', count: 28 },
  ],
  states: [{ value: 'live', label: '', count: 30 }],
};

/** The list as the site's endpoint returns it. */
export function listFor(query: URLSearchParams): AnnouncementList {
  const year = query.get('year');
  const matching = everything.filter(({ publishAt }) => year === null || publishAt?.startsWith(year));
  const offset = Number(query.get('offset') ?? 0);
  return { items: matching.slice(offset, offset + 12), total: matching.length, facets };
}

/** A fake network: answers as the site would and records the requests. */
export function fakeSite() {
  const asked: string[] = [];
  const failures: number[] = [];
  const answer = (address: string) => {
    asked.push(address);
    const status = failures.shift() ?? 200;
    const list = listFor(new URL(address, 'http://site.test').searchParams);
    return Promise.resolve({ ok: status === 200, status, json: () => Promise.resolve(list) });
  };
  return { asked, answer, failWith: (...statuses: number[]) => failures.push(...statuses) };
}
