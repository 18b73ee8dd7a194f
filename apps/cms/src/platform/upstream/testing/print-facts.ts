/**
 * Runs a small CMS on Payload's own adapters and prints, place by place, what the modules of this folder rely on. The only argument is the
 * path of a SQLite file to be made. Payload does not load in Jest.
 */
import { pathToFileURL } from 'node:url';

import { createClient } from '@libsql/client';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import {
  buildConfig,
  createLocalReq,
  getPayload,
  handleEndpoints,
  initTransaction,
  killTransaction,
  type BaseDatabaseAdapter,
  type Block,
  type DatabaseAdapterObj,
  type Field,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload';

import { wrapMethod, type AdapterMethod } from '../adapter-methods';
import { updateIfMatches } from '../atomic-update';
import { wrapValidators } from '../field-validators';
import { internalCollections } from '../internal-collections';
import { keepRequestLanguage } from '../keep-request-language';
import { wasPushed, hasMigration } from '../migrations-table';
import { createRawVersion } from '../raw-version';
import { setClient, throwFailedSqliteCommits, type SQLiteAdapter } from '../sqlite-adapter';
import { validateFields } from '../validate-fields';

/** The Local API without the types of the real content, which this CMS does not have. */
interface Content {
  create(args: object): Promise<{ id: string }>;
  find(args: object): Promise<unknown>;
  findByID(args: object): Promise<unknown>;
  findGlobal(args: object): Promise<unknown>;
  findVersions(args: object): Promise<{ docs: { id: string }[] }>;
  update(args: object): Promise<{ title?: unknown }>;
}

const [file = ''] = process.argv.slice(2);
const client = createClient({ url: pathToFileURL(file).href });

function database(): DatabaseAdapterObj {
  const stock = sqliteAdapter({
    client: { url: pathToFileURL(file).href },
    idType: 'uuid',
    blocksAsJSON: true,
    transactionOptions: {},
  });
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args) as SQLiteAdapter;
      throwFailedSqliteCommits(adapter);
      setClient(adapter, client);
      return adapter;
    },
  };
}

/** A collection that the types of the real content do not have. */
const notes = 'notes' as never;

const text = (name: string): Field => ({ name, type: 'text', required: true });
const part: Block = { slug: 'part', fields: [text('inBlock')] };

/** One field in each place where Payload may keep one. */
const fields: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true },
  { type: 'row', fields: [text('inRow')] },
  { type: 'collapsible', label: 'x', fields: [text('inCollapsible')] },
  { name: 'group', type: 'group', fields: [text('inGroup')] },
  { name: 'list', type: 'array', fields: [text('inArray')] },
  { name: 'parts', type: 'blocks', blocks: [part] },
  {
    type: 'tabs',
    tabs: [
      { label: 'x', fields: [text('inTab')] },
      { name: 'tab', fields: [text('inNamedTab')] },
    ],
  },
  { name: 'other', type: 'relationship', relationTo: notes },
];

const complete = {
  title: 'a',
  inRow: 'a',
  inCollapsible: 'a',
  group: { inGroup: 'a' },
  list: [{ inArray: 'a' }],
  parts: [{ blockType: 'part', inBlock: 'a' }],
  inTab: 'a',
  tab: { inNamedTab: 'a' },
};
const incomplete = { group: {}, list: [{}], parts: [{ blockType: 'part' }], tab: {} };

let trusting = false;
let restored: object | undefined;
/** The language in which the hook before an operation reads by the request, if it does. */
let readIn: string | undefined;

const config: Promise<SanitizedConfig> = buildConfig({
  secret: 'only-for-tests-only-for-tests-0000',
  db: database(),
  localization: { locales: ['bg', 'en'], defaultLocale: 'bg' },
  collections: [
    {
      slug: 'notes',
      access: { read: () => true, update: () => true },
      versions: { drafts: true },
      fields,
      hooks: {
        beforeOperation: [
          ({ args, operation }) => {
            if (operation === 'restoreVersion') restored = { draft: (args as { draft?: unknown }).draft };
          },
          async ({ req }) => {
            const locale = readIn;
            readIn = undefined;
            if (locale) await content.find({ collection: 'notes', limit: 1, locale, req });
          },
        ],
        beforeChange: [
          ({ data, req }) => {
            if (restored) Object.assign(restored, { status: data._status, mark: req.context.isRestoringVersion });
          },
        ],
      },
    },
    { slug: 'users', auth: true, fields: [] },
  ],
  globals: [{ slug: 'settings', versions: { drafts: true }, fields: [{ name: 'name', type: 'text' }] }],
  admin: { user: 'users' },
  typescript: { autoGenerate: false },
  plugins: [keepRequestLanguage],
  telemetry: false,
  graphQL: { disable: true },
  logger: { options: { level: 'silent' } },
}).then((sanitized) => {
  wrapValidators(sanitized, (validate) => (value, options) => (trusting ? true : validate(value, options)));
  return sanitized;
});

const methodsOf = (adapter: object) =>
  Object.entries(adapter)
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name)
    .sort();

const payload = await getPayload({ config, disableOnInit: true });
const content = payload as unknown as Content;
const adapter = payload.db as unknown as SQLiteAdapter;
const newRequest = () => createLocalReq({ locale: 'bg' }, payload);
const collection = payload.config.collections.find(({ slug }) => slug === notes);
if (!collection) throw new Error('The collection is missing.');

/** The methods of the database that `work` uses. */
const used = new Set<string>();
for (const name of methodsOf(payload.db).filter((each) => /^(find|count|query|get|select)/.test(each))) {
  wrapMethod<unknown[], unknown>(adapter, name as AdapterMethod, (method) => async (...args) => {
    used.add(name);
    return method(...args);
  });
}
async function methodsUsedBy(work: () => Promise<unknown>): Promise<string[]> {
  used.clear();
  await work();
  return [...used].sort();
}

interface FailedCheck {
  name: string;
  data?: { errors?: object[] };
}
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: FailedCheck) => error,
  );

async function observeReads(id: string) {
  return {
    find: await methodsUsedBy(() => content.find({ collection: 'notes', depth: 0 })),
    findByID: await methodsUsedBy(() => content.findByID({ collection: 'notes', id, depth: 0 })),
    populated: await methodsUsedBy(() => content.findByID({ collection: 'notes', id, depth: 2 })),
    global: await methodsUsedBy(() => content.findGlobal({ slug: 'settings' })),
  };
}

async function observeSession() {
  const id = String(await payload.db.beginTransaction({}));
  const session = Object.keys(adapter.sessions[id] ?? {}).sort();
  await payload.db.rollbackTransaction(id);
  return { session, isClientKept: adapter.client === client, isGoneAfterwards: adapter.sessions[id] === undefined };
}

async function observeTransactionId() {
  const req = await newRequest();
  const opening = initTransaction(req);
  const before = req.transactionID instanceof Promise ? 'promise' : typeof req.transactionID;
  await opening;
  const after = typeof req.transactionID;
  await killTransaction(req);
  return [before, after];
}

/** What a login writes of its account. */
async function observeLogin() {
  const person = { email: 'person@cms.test', password: 'only-for-tests' };
  const accounts = payload as unknown as {
    create: Content['create'];
    login(args: object): Promise<unknown>;
  };
  await accounts.create({ collection: 'users', data: person });
  const writes: object[] = [];
  wrapMethod<Parameters<Payload['db']['updateOne']>, unknown>(adapter, 'updateOne', (method) => async (write) => {
    const { sessions, updatedAt } = (write.data ?? {}) as { sessions?: { createdAt: unknown }[]; updatedAt?: unknown };
    if (sessions) {
      const made = sessions.map(({ createdAt }) => createdAt instanceof Date);
      writes.push({ made, updatedAt, isInTransaction: Boolean(write.req?.transactionID), hasId: 'id' in write });
    }
    return method(write);
  });
  await accounts.login({ collection: 'users', data: person });
  await accounts.login({ collection: 'users', data: person });
  return writes;
}

async function observeRestoring(id: string) {
  const { docs } = await content.findVersions({ collection: 'notes', where: { parent: { equals: id } }, limit: 1 });
  restored = {};
  const url = `http://cms.test/api/notes/versions/${docs[0]?.id}?draft=true`;
  await handleEndpoints({ config, request: new Request(url, { method: 'POST' }) });
  const seen = restored;
  restored = undefined;
  return seen;
}

async function observeVersions(req: PayloadRequest, id: string) {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: notes,
    where: { id: { equals: id } },
    locale: 'all',
  });
  const updatedAt = new Date(Date.now() + 1000).toISOString();
  const version = await createRawVersion(req, notes, id, { content: { ...row, inRow: 'raw' }, updatedAt });
  const { docs } = await payload.db.findVersions<Record<string, unknown> & { id: string }>({
    collection: notes,
    where: { id: { equals: version } },
    locale: 'all',
  });
  const { title, inRow } = (docs[0]?.version ?? {}) as Record<string, unknown>;
  return { title, inRow };
}

/** What reading does to the language of a request, and what a hook that reads does to its operation's. */
async function observeLanguage(id: string) {
  const language = { locale: 'en', fallbackLocale: false };
  const req = await createLocalReq(language as Parameters<typeof createLocalReq>[0], payload);
  await content.find({ collection: 'notes', limit: 1, locale: 'bg', req });
  readIn = 'bg';
  const { title } = await content.update({ collection: 'notes', id, data: { inRow: 'c' }, draft: true, ...language });
  return { ofReader: req.locale, hasRead: readIn === undefined, title: title ?? null };
}

const { id: target } = await content.create({ collection: 'notes', data: { ...complete, _status: 'published' } });
const { id } = await content.create({
  collection: 'notes',
  data: { ...complete, other: target, _status: 'published' },
});
const req = await newRequest();
const failure = await failureOf(content.create({ collection: 'notes', data: { ...incomplete, _status: 'published' } }));
trusting = true;
const trusted = await failureOf(content.create({ collection: 'notes', data: { ...incomplete, _status: 'published' } }));
trusting = false;

const matching = { collection: notes, where: { id: { equals: id } }, data: { inRow: 'b' } };
const endpoints = payload.config.collections.find(({ slug }) => slug === 'users')?.endpoints;
const mongodb = mongooseAdapter({ url: 'mongodb://127.0.0.1/never' }).init({
  payload: payload as Payload,
}) as unknown as BaseDatabaseAdapter;

const results = {
  methods: { sqlite: methodsOf(payload.db), mongodb: methodsOf(mongodb) },
  mongodb: { name: mongodb.name, keys: Object.keys(mongodb).sort() },
  reads: await observeReads(id),
  session: await observeSession(),
  transactionId: await observeTransactionId(),
  login: await observeLogin(),
  internal: internalCollections(payload.config).map(({ slug }) => slug),
  lock: payload.config.collections
    .find(({ slug }) => slug === 'payload-locked-documents')
    ?.flattenedFields.map(({ name }) => name),
  endpoints: (endpoints || [])
    .filter(({ path }) => path === '/first-register')
    .map((endpoint) => `${endpoint.method} ${endpoint.path}`),
  restoring: await observeRestoring(id),
  versions: await observeVersions(req, id),
  validation: (
    await validateFields({
      req,
      collection,
      id,
      fields: collection.fields,
      data: incomplete,
      locale: 'bg' as never,
      language: 'en',
    })
  ).map((error) => [error.path, Object.keys(error).sort().join()]),
  failure: failure && { name: failure.name, first: Object.keys(failure.data?.errors?.[0] ?? {}).sort() },
  trusted: trusted?.name ?? null,
  atomic: {
    match: (await updateIfMatches(payload, matching)) !== null,
    mismatch: await updateIfMatches(payload, {
      ...matching,
      where: { and: [matching.where, { inRow: { equals: 'never' } }] },
    }),
  },
  flattened: collection.flattenedFields.map((field) =>
    'flattenedFields' in field
      ? `${field.name}: ${field.flattenedFields.map(({ name }) => name).join()}`
      : field.type === 'blocks'
        ? `${field.name}: ${field.blocks.flatMap((block) => block.flattenedFields.map(({ name }) => name)).join()}`
        : field.name,
  ),
  language: await observeLanguage(id),
  pushed: [await wasPushed(client), await hasMigration(client, 'dev'), await hasMigration(client, 'never')],
};
process.stdout.write(`\nRESULTS ${JSON.stringify(results)}\n`, () => process.exit(0));
