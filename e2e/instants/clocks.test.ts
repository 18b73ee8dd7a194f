import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CmsClient } from '../harness/cms-client';
import { testDatabase } from '../harness/env';
import { aheadBy, aheadByFile, canTravel, travelTo } from '../harness/faketime';
import { soon } from '../harness/pace';
import { releasesOf } from '../harness/release-client';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import { askedFrom, before, enough, watch, type Sighting, type Watched } from '../harness/watch';

/** SQLite lives in the CMS, so that its clock is that of the product; MongoDB has one of its own. */
const tellsCms = testDatabase === 'mongodb';

interface Case {
  name: string;
  cms: string;
  site: string;
  /** Whether the site's clock is right at first, and set while it runs. */
  later?: boolean;
}

const cases: Case[] = [
  { name: 'the site is 90 s ahead', cms: '', site: '+90s' },
  { name: 'the site is 90 s behind', cms: '', site: '-90s' },
  { name: 'the site is set 90 s ahead while it runs', cms: '', site: '+90s', later: true },
  ...(tellsCms
    ? [
        { name: 'the CMS is 90 s ahead', cms: '+90s', site: '' },
        { name: 'the CMS is 90 s behind', cms: '-90s', site: '' },
      ]
    : []),
];

/** The offset of a clock that is set while its process runs. */
const file = join(tmpdir(), `civic-clocks-${process.pid}`);

const clockOf = (offset: string) => (offset ? aheadBy(offset) : {});

/** How late a visitor may see a change on a busy machine, ms; a clock that decides alone would be off by 90,000. */
const room = 20_000;

interface Health {
  clock: { cms?: { state: string; offsetMs: number }; sites?: { state: string }[]; state?: string; offsetMs?: number };
}

(canTravel ? describe : describe.skip).each(cases)('$name (needs libfaketime)', ({ cms, site, later = false }) => {
  let stack: Stack;
  let publisher: CmsClient;

  beforeAll(async () => {
    await travelTo(file, Date.now());
    stack = await startStack(clockOf(cms), later ? aheadByFile(file) : clockOf(site));
    publisher = await stack.login('publisher');
  });
  afterAll(async () => {
    await stack?.stop();
    await rm(file, { force: true });
  });

  const healthOf = async (url: string) => (await (await fetch(`${url}/api/health`)).json()) as Health;

  it('every change comes at its instant and never before', async () => {
    const releases = releasesOf(publisher);
    const at = soon(60);
    const earlier = new Date(Date.now() - 3_600_000).toISOString();
    const city = await publisher.find('cities', 'name', 'София');
    const announce = (title: string, window: object) =>
      publisher.publishNew('announcements', {
        title,
        cities: [city.id],
        teaser: 'Кратко.',
        body: richText(`Текстът на ${title}.`),
        publishAt: earlier,
        ...window,
      });
    await announce('начало', { publishAt: at });
    await announce('разкриване', { comingSoon: true, revealAt: at });
    await announce('край', { expireAt: at, expireOutcome: 'withdrawn', expireReason: 'Изтекло.' });
    const page = await publisher.publishNew('pages', { title: 'Освобождаване', summary: 'Преди.' });
    await publisher.saveDraft('pages', page.id, { summary: 'След освобождаването.' });
    const release = await releases.schedule([{ type: 'pages', id: page.id }], at);
    await stack.delivered();
    if (later) await travelTo(file, Date.now() + Number.parseInt(site) * 1000);

    const pathOf = (slug: string) => `${stack.site.url}/bg/announcements/${slug}`;
    const watched: (Watched & { isNew: (text: string) => boolean })[] = [
      { name: 'publication', url: pathOf('nachalo'), isNew: (text) => text.includes('Текстът на начало') },
      { name: 'reveal', url: pathOf('razkrivane'), isNew: (text) => text.includes('Текстът на разкриване') },
      { name: 'end', url: pathOf('kray'), isNew: (text) => !text.includes('Текстът на край') },
      {
        name: 'release',
        url: `${stack.site.url}/bg/osvobozhdavane`,
        isNew: (text) => text.includes('След освобождаването.'),
      },
    ];
    const instant = Date.parse(at);
    const watches = watched.map(({ isNew, ...one }) => {
      const isOver = (sightings: Sighting[]) =>
        askedFrom(sightings, instant).filter(({ text }) => isNew(text)).length >= enough ||
        askedFrom(sightings, instant + room).length > 0;
      return { ...watch([one], [instant], isOver), name: one.name, isNew };
    });
    await Promise.all(watches.map(({ over }) => over));

    for (const { name, isNew, seen } of watches) {
      const sightings = seen.get(name) ?? [];
      const earlier = before(sightings, instant);
      // Until the CMS has told the site the time, what ends by one of the two clocks is rather hidden than shown.
      const certain = later && name === 'end' ? earlier.slice(-enough) : earlier;
      const early = certain.filter(({ text }) => isNew(text));
      expect({ name, early: early.length }).toEqual({ name, early: 0 });
      expect(earlier.length).toBeGreaterThanOrEqual(enough);
      const first = sightings.find(({ text }) => isNew(text));
      expect({ name, asked: first && first.asked - instant < room }).toEqual({ name, asked: true });
    }
    expect((await releases.settled(release.id)).state).toBe('done');
  });

  it('is told by the health checks', async () => {
    const [ofCms, ofSite] = [await healthOf(stack.cms.url), await healthOf(stack.site.url)];
    const isSiteWrong = site !== '';
    expect(ofCms.clock.cms?.state).toBe(cms === '' ? 'right' : 'wrong');
    expect(ofCms.clock.sites).toEqual([expect.objectContaining({ state: isSiteWrong ? 'wrong' : 'right' })]);
    expect(ofSite.clock.state).toBe(isSiteWrong ? 'wrong' : 'right');
    const offset = Number(isSiteWrong ? ofSite.clock.offsetMs : ofCms.clock.cms?.offsetMs);
    const given = Number.parseInt(site || cms) * 1000;
    expect(Math.abs(offset + given)).toBeLessThan(5_000);
  });
});
