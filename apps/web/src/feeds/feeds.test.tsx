import { atomFeed } from './atom';
import { jsonFeed } from './json-feed';
import { expectedItem, feedOf, liveItem } from './testing/feed';

jest.mock('../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));

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
