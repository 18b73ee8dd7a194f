import type { EventItem } from '../../data/events/event-feed';
import { conference, site, workshop } from '../../data/events/testing/events';
import { atomFeed } from '../atom';
import { jsonFeed } from '../json-feed';
import { calendarCopy, calendarFeed } from './calendar';
import { toFeed } from './entries';

jest.mock('../../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));

const itemOf = (event: typeof workshop): EventItem => ({ ...event, changedAt: '2027-04-02T09:00:00.000Z' });
const items = [itemOf(conference), itemOf(workshop)];

/** The lines of the calendar, unfolded. */
const lines = (...some: EventItem[]) =>
  calendarFeed('bg', { site, items: some })
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');

it('writes the hours in UTC, the place, and a name that stays', () => {
  const calendar = lines(itemOf(workshop));
  for (const line of [
    'DTSTART:20270512T060000Z',
    'DTEND:20270512T083000Z',
    'UID:1-bg@city.example',
    'STATUS:CONFIRMED',
    'URL;VALUE=URI:https://city.example/bg/events/rabotna-sreshta',
    'DTSTAMP:20270402T090000Z',
    'LOCATION:Централната библиотека\\, София\\, ул. „Първа“ 1',
  ])
    expect(calendar).toContain(line);
});

it('writes whole days as days, the end being the day that follows', () => {
  const calendar = lines(itemOf(conference));
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270601');
  expect(calendar).toContain('DTEND;VALUE=DATE:20270603');
  expect(calendar).toContain('LOCATION:Онлайн');
});

it('has no end where none is known, and says what is cancelled', () => {
  const time = { kind: 'hours', start: '2027-05-12T06:00:00.000Z', end: null } as const;
  const calendar = lines(itemOf({ ...workshop, time, isCancelled: true }));
  expect(calendar.filter((line) => line.startsWith('DTEND'))).toEqual([]);
  expect(calendar).toContain('STATUS:CANCELLED');
});

it('ends its last line, as each line', () => {
  expect(calendarFeed('bg', { site, items })).toMatch(/END:VCALENDAR\r\n$/);
});

it('names each detail in the description, and writes addresses in the letters of their language', () => {
  const registrationUrl = 'https://xn--e1afmkfd.xn--90ae/%D0%B7%D0%B0%D0%BF%D0%B8%D1%81';
  const onlineUrl = 'https://join.example/';
  expect(lines(itemOf({ ...workshop, registrationUrl, onlineUrl }))).toContain(
    'DESCRIPTION:За какво е срещата.\\nОрганизатор: Организацията\\nВключете се онлайн: https://join.example/\\nЗапишете се: https://пример.бг/запис',
  );
});

it('offers nothing to subscribe to in the file of one event', () => {
  const copy = calendarCopy('bg', { site, items: [itemOf(workshop)] });
  expect(copy).toContain('UID:1-bg@city.example');
  expect(copy).not.toMatch(/^(NAME|URL:|REFRESH-INTERVAL)/m);
});

it('grows its revision with each change', () => {
  const revisionAt = (changedAt: string) => {
    const line = lines({ ...workshop, changedAt }).find((text) => text.startsWith('SEQUENCE:'));
    return Number(line?.slice('SEQUENCE:'.length));
  };
  expect(revisionAt('2027-04-02T09:00:00.000Z')).toBeGreaterThan(revisionAt('2027-04-02T08:59:59.000Z'));
  expect(revisionAt('2087-04-02T09:00:00.000Z')).toBeLessThan(2 ** 31);
});

it('tells in a feed when and where an event is', () => {
  const atom = new DOMParser().parseFromString(atomFeed('bg', toFeed('bg', { site, items })), 'application/xml');
  const texts = (selector: string) => [...atom.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(texts('feed > title')).toEqual(['Сайтът – събития']);
  expect(texts('entry > id')).toEqual(['tag:city.example,2026:event:2:bg', 'tag:city.example,2026:event:1:bg']);
  expect(texts('entry > content')[1]).toBe(
    '<p>12 май 2027 г. (сряда), 09:00–11:30 ч., Централната библиотека, София, ул. „Първа“ 1</p><p>За какво е срещата.</p><p>Програмата.</p>',
  );
  const self = atom.querySelector('feed > link[rel="self"]');
  expect(self?.getAttribute('href')).toBe('https://city.example/bg/events/feed.xml');
});

it('says first of all that an event is cancelled', () => {
  const feed = toFeed('en', { site, items: [itemOf({ ...workshop, isCancelled: true })] });
  const json = JSON.parse(jsonFeed('en', feed)) as { items: { summary: string }[] };
  expect(json.items[0]?.summary).toMatch(/^Cancelled: 12 May 2027 \(Wednesday\), 09:00–11:30/);
});
