import { versionMarker, versionsHeader } from '@civic/content/version-marker';

import type { CmsClient, Document } from '../harness/cms-client';
import { mainOf, makeLink, openPreview } from '../harness/previewer';
import { soon, timed, timeFor, withRoom } from '../harness/pace';
import { inSeconds, releasesOf } from '../harness/release-client';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import { eventually, holds } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;
let city: Document;
let initiative: Document;

const day = 86_400_000;
const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
  city = await publisher.find('cities', 'name', 'София');
  initiative = await publisher.find('initiatives', 'status', 'completed');
});
afterAll(() => stack?.stop());

const dataOf = (title: string, more: object = {}) => ({
  title,
  summary: `Обобщение на ${title}.`,
  body: richText(`Описание на ${title}.`),
  start: fromNow(7 * day),
  end: fromNow(7 * day + 7_200_000),
  place: { name: 'Залата', address: 'ул. „Първа“ 1' },
  cities: [city.id],
  ...more,
});
const publish = (title: string, more: object = {}) => publisher.publishNew('events', dataOf(title, more));
const pathOf = (event: Document, language = 'bg') => `/${language}/events/${String(event.slug)}`;

const text = async (path: string) => (await stack.visitor.get(path)).text;
const answers = (path: string, status: number) =>
  eventually(async () => {
    const seen = await stack.visitor.status(path);
    if (seen !== status) throw new Error(`${path} answers ${seen}, not ${status}`);
    return true;
  });
const sees = (path: string, wanted: string) => eventually(async () => (await text(path)).includes(wanted));
const sheds = (path: string, unwanted: string) => eventually(async () => !(await text(path)).includes(unwanted));

const outputs = ['/bg/events', '/bg/events/feed.xml', '/bg/events/feed.json', '/bg/events/calendar.ics'];

/** How long the site took to show an event that was published, ms. */
let arrival = 0;
/** An instant before which an event that is published now is on all its pages. */
const afterArrival = () => fromNow(timeFor(10) + withRoom(3 * arrival));

/** The titles in a section of the list, in their order. */
async function titlesIn(heading: string): Promise<string[]> {
  const sections = mainOf(await text('/bg/events'))
    .split('<h2')
    .slice(1);
  const section = sections.find((html) => html.slice(html.indexOf('>') + 1).startsWith(heading)) ?? '';
  return [...section.matchAll(/<h3[^>]*><a[^>]*>([^<]*)<\/a>/g)].map(([, title]) => String(title));
}

it('shows an event whose day is not set yet in the preview of its draft, and to no visitor', async () => {
  const { body } = await publisher.request<{ doc: Document }>('POST', '/events?locale=bg&draft=true&depth=0', {
    title: 'Без определен ден',
    summary: 'Ще стане.',
  });
  const { id } = body.doc;
  const { url } = await makeLink(publisher, { document: `events/${id}`, draft: true });
  const preview = await openPreview(url);
  const { pathname } = new URL(String(preview.location), url);
  const { status, text: page } = await preview.get(pathname);
  expect(status).toBe(200);
  expect(mainOf(page)).toContain('Без определен ден');
  expect(mainOf(page)).toContain('Датата още не е определена');
  expect(await stack.visitor.status(pathname)).toBe(404);
});

describe('a published event', () => {
  let event: Document;

  beforeAll(async () => {
    arrival = await timed(async () => {
      event = await publish('Отворен ден');
      await answers(pathOf(event), 200);
    });
  });

  it('has a page that says when and where it is, for people and for search engines', async () => {
    const page = await text(pathOf(event));
    expect(mainOf(page)).toContain('Описание на Отворен ден.');
    expect(mainOf(page)).toContain('Залата, София');
    const [, json = '{}'] = /<script type="application\/ld\+json">(\{[^<]*"Event"[^<]*)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Event',
      startDate: event.start,
      endDate: event.end,
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Залата' },
    });
  });

  it.each([...outputs, '/sitemap.xml'])('stands in %s', async (path) => {
    await sees(path, path === '/sitemap.xml' ? pathOf(event) : 'Отворен ден');
  });

  it('is in the calendar file with its hours, its place and a name that stays', async () => {
    const file = (await text('/bg/events/calendar.ics')).replace(/\r\n[ \t]/g, '');
    const compact = (instant: unknown) =>
      String(instant)
        .replace(/\.\d+Z$/, 'Z')
        .replace(/[-:]/g, '');
    expect(file).toContain(`DTSTART:${compact(event.start)}`);
    expect(file).toContain(`DTEND:${compact(event.end)}`);
    expect(file).toContain(`UID:${event.id}-bg@`);
    expect(file).toContain('LOCATION:Залата\\, София');
  });

  it('has a calendar file of its own', async () => {
    const file = await text(`${pathOf(event)}/calendar.ics`);
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file).toContain(`UID:${event.id}-bg@`);
  });

  it('exists in a language once it is translated', async () => {
    const pages = [pathOf(event, 'en'), `${pathOf(event, 'en')}/calendar.ics`];
    for (const path of pages) expect([path, await stack.visitor.status(path)]).toEqual([path, 404]);
    const translated = { title: 'Open day', summary: 'In short.' };
    const english = await publisher.publish('events', event.id, translated, 'en');
    await answers(pathOf(english, 'en'), 200);
    await answers(`${pathOf(english, 'en')}/calendar.ics`, 200);
    await sees('/en/events', 'Open day');
    expect(await text('/bg/events')).not.toContain('Open day');
  });

  it('is proved to be live by a receipt', async () => {
    await eventually(async () => {
      const { body } = await publisher.get<{ receipt: { state: string } | null }>(
        `/deliveries/latest/events/${event.id}`,
      );
      return body.receipt?.state === 'live';
    });
  });

  it('is gone from everywhere when it is taken down', async () => {
    await publisher.unpublish('events', event.id);
    await answers(pathOf(event), 404);
    await answers(`${pathOf(event)}/calendar.ics`, 404);
    for (const path of outputs) await sheds(path, 'Отворен ден');
  });
});

describe('the form', () => {
  it('refuses an end before the start, and accepts one on the same day if hours do not count', async () => {
    const start = '2027-05-12T10:00:00.000Z';
    const end = '2027-05-12T08:00:00.000Z';
    const refused = await publisher.request('POST', '/events?locale=bg', { ...dataOf('Наопаки'), start, end });
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('Краят трябва да е след началото.');
    const event = await publish('Цял ден', { start, end, allDay: true });
    await sees('/bg/events/calendar.ics', 'DTSTART;VALUE=DATE:20270512');
    await sees('/bg/events/calendar.ics', 'DTEND;VALUE=DATE:20270513');
    await publisher.delete('events', event.id);
  });
});

describe('on the pages of its city and its initiative', () => {
  const pages = () => [`/bg/cities/${String(city.slug)}`, `/bg/initiatives/${String(initiative.slug)}`];
  const everywhere = async (check: (path: string) => Promise<unknown>) => {
    for (const path of pages()) await check(path);
  };

  it('comes, changes and goes with the event, and each page names the version that it shows', async () => {
    await everywhere((path) => sheds(path, 'Предстоящи събития'));
    const event = await publish('На двете страници', { initiative: initiative.id });
    await everywhere((path) => sees(path, 'Предстоящи събития'));
    await everywhere((path) => sees(path, 'На двете страници'));
    const renamed = await publisher.publish('events', event.id, { title: 'С друго име', summary: 'Накратко.' });
    await everywhere((path) => sees(path, 'С друго име'));
    await everywhere((path) => sheds(path, 'На двете страници'));
    const marker = versionMarker('events', event.id, String(renamed.updatedAt));
    await everywhere(async (path) =>
      expect((await stack.visitor.get(path)).headers.get(versionsHeader)).toContain(marker),
    );
    await publisher.publish('events', event.id, { initiative: null, cities: [] });
    await everywhere((path) => sheds(path, 'С друго име'));
    await publisher.delete('events', event.id);
  });

  it('moves to the past ones at its end, with nothing sent to the site', async () => {
    const end = afterArrival();
    const event = await publish('Кратка среща', { initiative: initiative.id, start: fromNow(-3_600_000), end });
    await everywhere((path) => sees(path, 'Предстоящи събития'));
    expect(Date.now()).toBeLessThan(Date.parse(end));
    await releasesOf(publisher).until(end);
    await everywhere((path) => sheds(path, 'Предстоящи събития'));
    await everywhere((path) => sees(path, 'Минали събития'));
    await everywhere((path) => sees(path, 'Кратка среща'));
    await publisher.delete('events', event.id);
    await everywhere((path) => sheds(path, 'Кратка среща'));
  });

  it('is there in the site as of its start of publication, and not before', async () => {
    const event = await publish('Още тайна', { initiative: initiative.id, publishAt: fromNow(2 * day) });
    const { url } = await makeLink(publisher, { instant: fromNow(3 * day), path: pages()[0] });
    const previewer = await openPreview(url);
    for (const path of pages()) {
      expect(mainOf((await previewer.get(path)).text)).toContain('Още тайна');
      expect(await text(path)).not.toContain('Още тайна');
    }
    await publisher.delete('events', event.id);
  });
});

describe('a long list', () => {
  it('is shown page by page, and the calendar file has all of it', async () => {
    const events: Document[] = [];
    for (let index = 1; index <= 14; index += 1) {
      const start = fromNow(-index * day);
      events.push(await publish(`Поредна ${index}.`, { start, end: null }));
    }
    await sees('/bg/events/page/2', 'Поредна 14.');
    expect(await text('/bg/events/page/2')).not.toContain('Поредна 1.');
    expect(await text('/bg/events')).toContain('Поредна 1.');
    expect(await text('/bg/events')).not.toContain('Поредна 14.');
    expect(await text('/bg/events/calendar.ics')).toContain('Поредна 14.');
    expect((await stack.visitor.get('/bg/events/page/1')).headers.get('location')).toMatch(/\/bg\/events$/);
    expect(await stack.visitor.status('/bg/events/page/3')).toBe(404);
    for (const { id } of events) await publisher.delete('events', id);
    await answers('/bg/events/page/2', 404);
  });
});

describe('by the clock', () => {
  it('is hidden everywhere until it is to be shown, and there from then on', async () => {
    const publishAt = afterArrival();
    const event = await publish('Изненада', { publishAt });
    for (const path of [pathOf(event), ...outputs, '/sitemap.xml']) {
      const { status, text: answer } = await stack.visitor.get(path);
      expect([path, status, answer.includes('Изненада')]).toEqual([path, path === pathOf(event) ? 404 : 200, false]);
    }
    expect(Date.now()).toBeLessThan(Date.parse(publishAt));
    await releasesOf(publisher).until(publishAt);
    await answers(pathOf(event), 200);
    for (const path of outputs) await sees(path, 'Изненада');
    await publisher.delete('events', event.id);
  });

  it('moves from upcoming to past at its end, with nothing sent to the site', async () => {
    const end = afterArrival();
    const event = await publish('Свършва скоро', { start: fromNow(-3_600_000), end });
    await eventually(async () => (await titlesIn('Предстоящи')).includes('Свършва скоро'));
    await sees(pathOf(event), 'В момента');
    const deliveries = async () =>
      (await publisher.get<{ totalDocs: number }>('/deliveries?depth=0&limit=1')).body.totalDocs;
    const sent = await deliveries();
    expect(Date.now()).toBeLessThan(Date.parse(end));
    await releasesOf(publisher).until(end);
    await eventually(async () => (await titlesIn('Минали')).includes('Свършва скоро'));
    await holds(async () => expect(await titlesIn('Предстоящи')).not.toContain('Свършва скоро'));
    await sees(pathOf(event), 'Приключило');
    expect(await deliveries()).toBe(sent);
    await publisher.delete('events', event.id);
  });

  it.each([
    ['archived', 200, 'Архивирано събитие'],
    ['withdrawn', 200, 'Оттеглено събитие'],
    ['redirected', 307, ''],
    ['gone', 410, 'Това събитие е премахнато'],
  ])('ends %s', async (expireOutcome, status, words) => {
    const title = `Край ${expireOutcome}`;
    const event = await publish(title, {
      expireAt: soon(2),
      expireOutcome,
      expireReason: expireOutcome === 'withdrawn' ? 'Отпадна.' : null,
      expireTarget: expireOutcome === 'redirected' ? '/bg/initiatives' : null,
    });
    await eventually(async () => {
      const seen = await stack.visitor.get(pathOf(event));
      return seen.status === status && seen.text.includes(words);
    });
    const isReadable = expireOutcome === 'archived';
    expect((await text(pathOf(event))).includes(`Описание на ${title}.`)).toBe(isReadable);
    for (const path of outputs) await sheds(path, title);
    await eventually(async () => {
      const { body } = await publisher.get<{ receipt: { state: string; outcome: string | null } | null }>(
        `/deliveries/latest/events/${event.id}`,
      );
      return body.receipt?.outcome === expireOutcome && body.receipt.state === 'live';
    });
    await publisher.delete('events', event.id);
  });
});

describe('other ways in', () => {
  it('is published by a release, and seen in the site as of then before', async () => {
    const created = await publisher.request<{ doc: Document }>('POST', '/events?locale=bg&depth=0&draft=true', {
      ...dataOf('По график'),
      _status: 'draft',
    });
    const event = created.body.doc;
    const releases = releasesOf(publisher);
    const dueAt = soon(15);
    const release = await releases.schedule([{ type: 'events', id: event.id }], dueAt);
    const { url } = await makeLink(publisher, { instant: inSeconds(3_600), path: '/bg/events' });
    const previewer = await openPreview(url);
    expect(mainOf((await previewer.get('/bg/events')).text)).toContain('По график');
    expect((await previewer.get(pathOf(event))).text).toContain('Описание на По график.');
    expect(await text('/bg/events')).not.toContain('По график');
    expect((await releases.settled(release.id)).state).toBe('done');
    await sees('/bg/events', 'По график');
    await answers(pathOf(event), 200);
    await publisher.delete('events', event.id);
  });

  it('keeps the place and the registration of a draft from everybody outside', async () => {
    const query = '/events?locale=bg&depth=0';
    expect((await stack.anonymous.get(query)).status).toBe(403);
    const withdrawn = await publish('Без подробности', {
      registrationUrl: 'https://register.example/tayna',
      expireAt: soon(2),
      expireOutcome: 'withdrawn',
      expireReason: 'Отпадна.',
    });
    await eventually(async () => {
      const { body } = await stack.sitePrincipal.get<{ docs: Document[] }>(
        `${query}&where[id][equals]=${withdrawn.id}`,
      );
      const [row] = body.docs;
      return row !== undefined && !JSON.stringify(row).includes('tayna') && !JSON.stringify(row).includes('Залата');
    });
    await publisher.delete('events', withdrawn.id);
  });

  it('stands in the calendar of the editors with its own time and its window', async () => {
    const event = await publish('За редакторите', { publishAt: fromNow(2 * day) });
    const query = `from=${encodeURIComponent(fromNow(-day))}&to=${encodeURIComponent(fromNow(30 * day))}`;
    const { body } = await publisher.get<{ events: { kind: string; at: string; documents: { id: string }[] }[] }>(
      `/calendar/events?${query}`,
    );
    const own = body.events.filter(({ documents }) => documents.some(({ id }) => id === event.id));
    expect(own.map(({ kind, at }) => [kind, at])).toEqual(
      expect.arrayContaining([
        ['publish', event.publishAt],
        ['takes-place', event.start],
      ]),
    );
    await publisher.delete('events', event.id);
  });
});
