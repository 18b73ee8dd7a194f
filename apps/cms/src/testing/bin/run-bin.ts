/** Moves documents and a file to the bin and back, and prints as JSON what became of them. Payload does not load in Jest. */
import { moveClock, moveDatabaseClock } from '../release-model/clock';

import { createLocalReq, getPayload } from 'payload';

import { emptyBin } from '../../content/bin/empty-bin';
import { daysInBin } from '../../content/bin/kept';
import { visibleMedia } from '../../content/media/usages';
import { findByFilename } from '../../content/media/find-by-filename';
import { linkTo, richText } from '../../content/references/testing/rich-text';
import config from '../../payload.config';
import { databaseNow } from '../../platform/database/database-clock';
import { readMainRow } from '../../platform/rows/main-row';
import { disputeViews } from '../../time/releases/decision/dispute-views';
import { findRelease, inside } from '../../time/releases/ledger/ledger';
import { schedule } from '../../time/releases/operations/schedule';
import { readLanguages } from '../../time/releases/publishing/read-languages';
import { publisher, lexical } from '../preflight/exercise';
import { write, writeCity } from '../preflight/write-documents';
import { compare } from '../references/truth';

const payload = await getPayload({ config, disableOnInit: true });
moveDatabaseClock(payload);
const by = await publisher(payload);
const users = new Map<string, never>();
for (const role of ['publisher', 'editor', 'contributor'] as const) {
  const id = await publisher(payload);
  const user = await payload.update({ collection: 'users', id, data: { role } });
  users.set(role, { ...user, collection: 'users' } as never);
}

type Type = 'cities' | 'announcements' | 'pages' | 'media';

const as = (role: string) => ({ user: users.get(role) ?? null, overrideAccess: false }) as { overrideAccess: false };

/** What came of an act: `done`, or the status of its refusal. */
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done' as const,
    (error: { status?: number; message: string }) => error.status ?? error.message,
  );

const moving = { deletedAt: '2001-01-01T00:00:00.000Z' };
const move = (collection: Type, id: string, role = 'publisher') =>
  outcome(payload.update({ collection: collection as 'pages', id, data: moving, ...as(role) }));
const bringBack = (collection: Type, id: string, role = 'publisher') => {
  const data = { deletedAt: null, _status: 'published' as const };
  return outcome(payload.update({ collection: collection as 'pages', id, data, trash: true, ...as(role) }));
};

const found = async (collection: Type, id: string, options: object = {}) =>
  (await payload.count({ collection, where: { id: { equals: id } }, ...options })).totalDocs > 0;

const drafts = async (collection: Type, id: string) =>
  (await payload.find({ collection: collection as 'pages', where: { id: { equals: id } }, draft: true })).docs.length;

const newest = async (collection: Type, id: string) => {
  const { _status, deletedAt, title, name } = (await payload.findByID({
    collection: collection as 'pages',
    id,
    draft: true,
    trash: true,
    locale: 'bg',
  })) as { _status?: string; deletedAt?: string | null; title?: string; name?: string };
  return { status: _status, isIn: Boolean(deletedAt), title: title ?? name };
};

const main = async (collection: Type, id: string) => readMainRow(await createLocalReq({}, payload), collection, id);

const deliveriesOf = async (document: string) => {
  const where = { document: { equals: document } };
  const { docs } = await payload.find({ collection: 'deliveries', where, sort: '-savedAt', limit: 0 });
  return docs.map(({ action }) => action);
};

const results: Record<string, unknown> = {};

// A published city with edits, named by an announcement.
const city = await writeCity(payload, 'Кошарица', 'Kosharitsa', 'published');
await payload.update({
  collection: 'cities',
  id: city,
  data: { name: 'Кошарица, поправена' },
  draft: true,
  locale: 'bg',
});
const news = await write(
  payload,
  'announcements',
  {
    bg: { title: 'Новина', teaser: 'Кратко.', body: lexical(richText(linkTo('cities', city))) },
    shared: { cities: [city] },
  },
  'published',
);
const before = await main('cities', city);
results.rights = {
  contributor: await move('cities', city, 'contributor'),
  // Its newest version is a draft, and it is public.
  editor: await move('cities', city, 'editor'),
  nobody: await move('cities', city, 'nobody'),
};
const named = { collection: 'announcements' as const, id: news, locale: 'bg' as const };
results.whileNamed = await move('cities', city);
await payload.update({ ...named, data: { _status: 'draft' }, ...as('publisher') });
results.move = await move('cities', city);
const stored = await payload.findByID({ collection: 'cities', id: city, trash: true, locale: 'bg' });
results.inBin = {
  newest: await newest('cities', city),
  isListed: await found('cities', city),
  isDraftListed: (await drafts('cities', city)) > 0,
  isThere: (await main('cities', city)) !== null,
  publicContent: { status: stored._status, name: stored.name, isIn: Boolean(stored.deletedAt) },
  isRecent: Date.now() - Date.parse(String(stored.deletedAt)) < 60_000,
  deliveries: await deliveriesOf(`cities/${city}`),
  edit: await outcome(
    payload.update({
      collection: 'cities',
      id: city,
      data: { name: 'А' },
      draft: true,
      trash: true,
      ...as('publisher'),
    }),
  ),
  isNamed: (await main('announcements', news))?.cities,
  index: await compare(payload),
};
// What names it can be published, and is told what it names.
const system = await createLocalReq({}, payload);
const { gone = [] } = (await readLanguages(system, 'announcements', news)) ?? {};
results.gone = gone.map(({ path, targetInBin, message }) => [
  path,
  targetInBin,
  message.bg.includes('„Кошарица, поправена“'),
]);
results.back = [await bringBack('cities', city, 'contributor'), await bringBack('cities', city, 'editor')];
results.afterBack = {
  newest: await newest('cities', city),
  main: (await main('cities', city))?._status,
  index: await compare(payload),
};
await payload.update({ collection: 'cities', id: city, data: { _status: 'published' }, locale: 'bg' });
const again = await main('cities', city);
const isSameAddress = JSON.stringify(again?.slug) === JSON.stringify(before?.slug);
results.publishedAgain = { status: again?._status, isSameAddress };

const { docs: kinds } = await payload.findVersions({
  collection: 'cities',
  where: { parent: { equals: city } },
  sort: '-updatedAt',
  limit: 5,
  trash: true,
});
results.kinds = kinds.map(({ version }) => version.savedAs?.kind);

// A version that was made in the bin says nothing about where the document is.
const { docs: versions } = await payload.findVersions({
  collection: 'cities',
  where: { and: [{ parent: { equals: city } }, { 'version.deletedAt': { exists: true } }] },
  trash: true,
});
await payload.restoreVersion({ collection: 'cities', id: String(versions[0]?.id) });
results.afterRestore = {
  versions: versions.length,
  newest: await newest('cities', city),
  isListed: await drafts('cities', city),
};

// Several releases: of a document that goes, and of one that names it.
const inAnHour = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 3_600_000).toISOString();
const page = await write(payload, 'pages', { bg: { title: 'Насрочена' } }, 'published');
await payload.update({ collection: 'pages', id: page, data: { title: 'Насрочена, нова' }, draft: true, locale: 'bg' });
const items = [{ type: 'pages' as const, id: page, action: 'publish' as const, locales: null }];
const { release } = await schedule(payload, { plan: { dueAt: inAnHour, endAt: null, items }, by });
const stateOf = async () => (await payload.findByID({ collection: 'releases', id: release.id })).state;
const states = [await stateOf()];
await move('pages', page);
states.push(await stateOf());
const row = await findRelease(inside(system), release.id);
results.disputes = (row ? await disputeViews(system, row) : []).map(({ reason, title }) => [reason, title]);
await bringBack('pages', page);
await payload.update({
  collection: 'pages',
  id: page,
  data: { _status: 'published' },
  locale: 'bg',
  ...as('publisher'),
});
states.push(await stateOf());
results.states = states;

// A contributor's own draft.
const own = await payload.create({
  collection: 'announcements',
  data: { title: 'Мое', teaser: 'А.' } as never,
  draft: true,
  locale: 'bg',
  ...as('contributor'),
});
results.own = [
  await move('announcements', own.id, 'contributor'),
  await bringBack('announcements', own.id, 'contributor'),
  (await newest('announcements', own.id)).isIn,
];

// A file.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const image = await payload.create({
  collection: 'media',
  data: { alt: 'Точка' },
  file: { name: 'dot.png', data: png, mimetype: 'image/png', size: png.length },
  locale: 'bg',
});
await payload.update({ ...named, data: { image: image.id, _status: 'published' } });
const whileShown = await move('media', image.id);
await payload.update({ ...named, data: { _status: 'draft' }, ...as('publisher') });
const hidden = await move('media', image.id);
await payload.update({ ...named, data: { _status: 'published' }, ...as('publisher') });
const req = await createLocalReq({}, payload);
const isServed = async () => (await findByFilename(req, 'media', String(image.filename))) !== null;
results.file = {
  whileShown,
  hidden,
  isListed: await found('media', image.id),
  servedInBin: await isServed(),
  back: await bringBack('media', image.id),
  servedAgain: await isServed(),
  isVisible: (await visibleMedia(req, new Date())).includes(image.id),
  deliveries: (await deliveriesOf(`media/${image.id}`)).slice(0, 2),
};

// The end of its time.
const [old, young] = [
  await write(payload, 'pages', { bg: { title: 'Стара' } }, 'published'),
  await write(payload, 'pages', { bg: { title: 'Нова' } }, 'published'),
];
await move('pages', old);
const day = 86_400_000;
moveClock(Date.now() + 2 * day);
await databaseNow(payload);
await move('pages', young);
moveClock(Date.now() + (daysInBin - 1) * day);
await databaseNow(payload);
await emptyBin(payload);
const everywhere = { trash: true };
results.emptied = { old: await found('pages', old, everywhere), young: await found('pages', young, everywhere) };
results.deleted = await outcome(payload.delete({ collection: 'pages', id: young, trash: true, ...as('publisher') }));
results.index = await compare(payload);

await payload.destroy();
process.stdout.write(`\nRESULTS ${JSON.stringify(results)}\n`, () => process.exit(0));
