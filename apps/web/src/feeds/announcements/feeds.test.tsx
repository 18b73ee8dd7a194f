import type { SiteLanguage } from '@civic/content/site-languages';

import type { AnnouncementFeed } from '../../data/announcements/announcement-feed';
import { atomFeed as writeAtom } from '../atom';
import { jsonFeed as writeJson } from '../json-feed';
import { calendarFeed } from './calendar';
import { toFeed } from './entries';
import { expectedItem, feedOf, liveItem } from './testing/feed';

jest.mock('../../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));

const atomFeed = (locale: SiteLanguage, items: AnnouncementFeed) => writeAtom(locale, toFeed(locale, items));
const jsonFeed = (locale: SiteLanguage, items: AnnouncementFeed) => writeJson(locale, toFeed(locale, items));

const feed = feedOf(expectedItem, liveItem);

describe('the Atom feed', () => {
  const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
  const atom = parse(atomFeed('bg', feed));
  const texts = (selector: string) => [...atom.querySelectorAll(selector)].map(({ textContent }) => textContent);

  it('is well-formed, in its language, and changed when the newest of it did', () => {
    expect(atom.querySelector('parsererror')).toBeNull();
    expect(atom.documentElement.getAttribute('xml:lang')).toBe('bg');
    expect(texts('feed > updated')).toEqual(['2026-11-01T08:00:00.000Z']);
    const self = atom.querySelector('feed > link[rel="self"]');
    expect(self?.getAttribute('href')).toBe('https://city.example/bg/announcements/feed.xml');
  });

  it('tells what is to come, and when it is expected', () => {
    expect(texts('entry > title')).toEqual(['Предстои: Нови <линии> & спирки', 'Бета фаза']);
    expect(texts('entry > summary')[0]).toContain('12 май 2027 г.');
    expect(texts('entry > content')[0]).not.toContain('Целият текст.');
  });

  it('gives the whole text of what is out, as markup within text', () => {
    expect(texts('entry > content')[1]).toBe('<p>Накратко.</p><p>Целият текст.</p>');
    expect(texts('entry > id')[1]).toBe('tag:city.example,2026:announcement:1:bg');
  });

  it('stands also when there is nothing in it', () => {
    const updated = parse(atomFeed('en', feedOf())).querySelector('feed > updated');
    expect(updated?.textContent).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('an announcement of which the language has a title and no teaser', () => {
  const bare = feedOf({ ...liveItem, teaser: '' }, { ...expectedItem, teaser: '' });

  it('is an entry without a summary, but for when it is expected', () => {
    const xml = new DOMParser().parseFromString(atomFeed('en', bare), 'application/xml');
    const summaries = [...xml.querySelectorAll('entry')].map((entry) => entry.querySelector('summary')?.textContent);
    expect(summaries).toEqual([undefined, expect.stringMatching(/^Expected .*12 May 2027/)]);
    const { items } = JSON.parse(jsonFeed('en', bare)) as { items: Record<string, unknown>[] };
    expect(items[0]).not.toHaveProperty('summary');
    expect(items[0]).toMatchObject({ content_html: '<p>Целият текст.</p>' });
  });
});

describe('an item that cannot be written', () => {
  // Imports or defects may leave such values despite the types.
  const broken = { ...expectedItem, id: '9', title: null as unknown as string, cities: null as unknown as [] };

  it('is left out, and the others stay', () => {
    const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const both = feedOf(broken, liveItem);
    expect(atomFeed('bg', both).match(/<entry>/g)).toHaveLength(1);
    expect((JSON.parse(jsonFeed('bg', both)) as { items: unknown[] }).items).toHaveLength(1);
    expect(calendarFeed('bg', feedOf(broken, expectedItem)).match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(log).toHaveBeenCalledWith(expect.stringContaining('bg feed entry 9'));
    expect(log).toHaveBeenCalledWith(expect.stringContaining('bg calendar event 9'));
  });
});

it('writes JSON Feed 1.1', () => {
  const json = JSON.parse(jsonFeed('bg', feed)) as { items: Record<string, unknown>[] };
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'bg',
    feed_url: 'https://city.example/bg/announcements/feed.json',
    authors: [{ name: 'Сайтът' }],
  });
  expect(json.items[1]).toMatchObject({
    id: 'tag:city.example,2026:announcement:1:bg',
    url: 'https://city.example/bg/announcements/beta',
    content_html: '<p>Накратко.</p><p>Целият текст.</p>',
    date_published: '2021-03-08T09:00:00.000Z',
    tags: ['Инициативата', 'София'],
  });
  expect(json.items[0]).not.toHaveProperty('image');
});
