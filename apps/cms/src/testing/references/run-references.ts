/**
 * Writes content in every way that there is and prints as JSON where the index of references differs from it. Payload does not load in
 * Jest.
 */
import { moveClock, moveDatabaseClock } from '../release-model/clock';

import { getPayload, restoreVersionOperation, createLocalReq } from 'payload';

import { indexFormerContent, isIndexed } from '../../content/references/backfill';
import { referencesSlug } from '../../content/references/collection';
import { linkTo, picture, richText } from '../../content/references/testing/rich-text';
import config from '../../payload.config';
import { databaseNow } from '../../platform/database/database-clock';
import { revert } from '../../time/releases/operations/revert';
import { schedule } from '../../time/releases/operations/schedule';
import { readLatest, readPublished } from '../../time/releases/publication/documents';
import { publishLanguages } from '../../time/releases/publishing/publish-languages';
import { Unfit } from '../../time/releases/errors';
import { readUsed } from '../../time/releases/used/read-used';
import { unlink } from '../../time/releases/used/unlink';
import type { RawRow } from '../../platform/rows/raw-row';
import { pass } from '../../time/releases/ticker/pass';
import { payloadTickerStore } from '../../time/releases/ticker/payload-ticker-store';
import { lexical, publisher } from '../preflight/exercise';
import { write, writeCity } from '../preflight/write-documents';
import { compare, inIndex } from './truth';

const payload = await getPayload({ config, disableOnInit: true });
moveDatabaseClock(payload);
const by = await publisher(payload);
const user = { ...(await payload.findByID({ collection: 'users', id: by })), collection: 'users' as const };

const differences: Record<string, unknown> = {};
const written: Record<string, number> = {};

/** Does something, and notes where the index differs after it, and by how many rows it grew. */
async function after<Result>(what: string, work: Promise<Result>): Promise<Result> {
  const before = (await inIndex(payload)).length;
  const result = await work;
  const { missing, wrong, told } = await compare(payload);
  if (missing.length + wrong.length > 0) differences[what] = { missing, wrong };
  written[what] = told - before;
  return result;
}

const minute = 60_000;
const beginning = Math.ceil(Date.now() / minute) * minute;
const instantOf = (minutes: number) => new Date(beginning + minutes * minute).toISOString();
async function at(minutes: number): Promise<void> {
  moveClock(beginning + minutes * minute + 100);
  await databaseNow(payload);
  await pass(payloadTickerStore(payload, async () => undefined));
}

const publish = { _status: 'published' } as const;
const announcements = 'announcements' as const;
const save = (id: string, data: object, autosave = false) =>
  payload.update({ collection: announcements, id, data, draft: true, autosave, locale: 'bg' });

const [sofia, ruse, varna] = [
  await writeCity(payload, 'София', 'Sofia', 'published'),
  await writeCity(payload, 'Русе', 'Ruse', 'published'),
  await writeCity(payload, 'Варна', 'Varna', 'published'),
];
const body = (...cities: string[]) => lexical(richText(...cities.map((city) => linkTo('cities', city))));
const texts = {
  bg: { title: 'Новина', teaser: 'Кратко.', body: body(sofia) },
  en: { title: 'News', teaser: 'Short.' },
};

const news = await after(
  'a publication',
  write(payload, announcements, { ...texts, shared: { cities: [ruse] } }, 'published'),
);
await after('a draft', save(news, { cities: [ruse, varna] }));
await after('an autosave', save(news, { body: body(sofia, varna) }, true));
await after('an autosave that names nothing new', save(news, { title: 'Друга новина' }, true));
await after(
  'a publication of the edits',
  payload.update({ collection: announcements, id: news, data: publish, locale: 'bg' }),
);
await after(
  'a take-down',
  payload.update({ collection: announcements, id: news, data: { _status: 'draft' }, locale: 'bg' }),
);
await after(
  'a publication after it',
  payload.update({ collection: announcements, id: news, data: publish, locale: 'bg' }),
);

const { docs: versions } = await payload.findVersions({
  collection: announcements,
  where: { parent: { equals: news } },
  sort: '-updatedAt',
  limit: 3,
});
const restoring = {
  collection: payload.collections[announcements],
  id: String(versions.at(-1)?.id),
  req: await createLocalReq({}, payload),
  overrideAccess: true,
};
await after('a version restored as a draft', restoreVersionOperation({ ...restoring, draft: true }));
await after('a copy', payload.duplicate({ collection: announcements, id: news, locale: 'bg' }));

const planned = (id: string, action: 'publish' | 'unpublish' = 'publish') => ({
  type: announcements,
  id,
  action,
  locales: null,
});
await save(news, { cities: [varna], body: body(ruse) });
const { release } = await schedule(payload, {
  plan: { dueAt: instantOf(1), endAt: instantOf(2), items: [planned(news)] },
  by,
});
await after('edits after a release was scheduled', save(news, { cities: [sofia, varna] }));
await after('a release', at(1));
await after('its end', at(2));
await save(news, { cities: [ruse] });
const other = (await schedule(payload, { plan: { dueAt: instantOf(3), endAt: null, items: [planned(news)] }, by }))
  .release;
await after('another release', at(3));
await after('a revert', revert(payload, other.id, { by, force: true }));
await schedule(payload, { plan: { dueAt: instantOf(4), endAt: null, items: [planned(news, 'unpublish')] }, by });
await after('a release that takes down', at(4));

await payload.update({ collection: announcements, id: news, data: publish, locale: 'bg' });
await save(news, { body: body(varna) });
const latest = await readLatest(await createLocalReq({}, payload), announcements, news);
const choice = { version: String(latest?.updatedAt), languages: { only: ['bg' as const] } };
await after(
  'a publication of one language',
  publishLanguages(payload, { type: announcements, id: news }, choice, user as never),
);

const toCity = (value: string) => ({ type: 'internal', reference: { relationTo: 'cities', value }, label: 'Град' });
const menu = (value: string) => ({ header: [{ link: toCity(value) }] });
await after(
  'a global',
  payload.updateGlobal({ slug: 'navigation', data: { ...menu(sofia), ...publish } as never, locale: 'bg' }),
);
await after(
  'a draft of a global',
  payload.updateGlobal({ slug: 'navigation', data: menu(ruse) as never, draft: true, locale: 'bg' }),
);

const file = { name: 'a.txt', data: Buffer.from('a'), mimetype: 'text/plain', size: 1 };
const picturePng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const image = await payload.create({
  collection: 'media',
  data: { alt: 'Точка' },
  file: { ...file, name: 'dot.png', data: picturePng, mimetype: 'image/png', size: picturePng.length },
  locale: 'bg',
});
await after(
  'a picture in a draft',
  save(news, { body: lexical(richText(picture(image.id), linkTo('cities', sofia))) }),
);
await after('the deletion of a picture that a draft names', payload.delete({ collection: 'media', id: image.id }));
await after(
  'a change of many at once',
  payload.update({ collection: announcements, where: {}, data: { cities: [sofia] }, locale: 'bg', draft: true }),
);
await after(
  'a write that is taken back',
  payload
    .update({ collection: announcements, id: news, data: { ...publish, title: '' }, locale: 'bg' })
    .catch(() => null),
);

// As content of before there was an index.
await payload.db.deleteMany({ collection: referencesSlug, where: {} });
const wasIndexed = await isIndexed(payload);
await after('the content of before', indexFormerContent(payload));
const isNowIndexed = await isIndexed(payload);

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) =>
      error instanceof Unfit ? error.findings.map(({ message }) => message.en).join(' ') : (error as Error).message,
  );
const remove = (id: string) => outcome(payload.delete({ collection: 'cities', id }));
const free = (id: string) => outcome(unlink(payload, { type: 'cities', id }, user as never));

const plovdiv = await writeCity(payload, 'Пловдив', 'Plovdiv', 'published');
const linked = { ...texts, bg: { ...texts.bg, body: body(plovdiv) }, shared: { cities: [plovdiv, ruse] } };
const uses = await write(payload, announcements, linked, 'published');
await save(uses, { title: 'Редакция', cities: [plovdiv] });
const draftOnly = await write(payload, announcements, linked);
const req = await createLocalReq({}, payload);
const pick = ({ title, cities, body: text, _status }: RawRow) => ({ title, cities, text, _status });
const freeing = {
  used: await readUsed(req, `cities/${plovdiv}`),
  first: await remove(plovdiv),
  unlinked: await after('what is taken out everywhere', free(plovdiv)),
  left: (await readUsed(req, `cities/${plovdiv}`)).live.uses.length,
  published: await readPublished(req, announcements, uses),
  edits: (await readLatest(req, announcements, uses))?.content,
  draft: (await readLatest(req, announcements, draftOnly))?.content,
  then: await after('the deletion of what was taken out', remove(plovdiv)),
};
// The navigation leads there, and only a person chooses what it leads to instead.
const inNavigation = { unlinked: await after('what cannot be taken out', free(sofia)), removed: await remove(sofia) };

await after('the deletion of all news', payload.delete({ collection: announcements, where: {} }));

const told = {
  ...freeing,
  published: freeing.published && pick(freeing.published),
  edits: freeing.edits && pick(freeing.edits),
  draft: freeing.draft && pick(freeing.draft),
};
const results = { differences, written, told, inNavigation, wasIndexed, isNowIndexed, release: release.id.length > 0 };
await payload.destroy();
process.stdout.write(`\nRESULTS ${JSON.stringify(results)}\n`, () => process.exit(0));
