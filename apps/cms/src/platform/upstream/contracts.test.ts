/** What the modules of this folder rely on in Payload, seen in a CMS that runs. Each test is named after its module. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runScript } from '../testing/run-script';
import {
  drizzleMethods,
  migrationMethods,
  otherMethods,
  otherReads,
  publishedReads,
  transactionMethods,
  writeMethods,
  type AdapterMethod,
} from './adapter-methods';

jest.setTimeout(120_000);

interface Observed {
  methods: Record<'sqlite' | 'mongodb', string[]>;
  mongodb: { name: string; keys: string[] };
  reads: Record<'find' | 'findByID' | 'populated' | 'global', string[]>;
  [place: string]: unknown;
}

const folder = mkdtempSync(path.join(tmpdir(), 'civic-upstream-'));
let observed: Observed;
beforeAll(async () => {
  observed = (await runScript('platform/upstream/testing/print-facts.ts', [
    path.join(folder, 'observed.sqlite'),
  ])) as Observed;
});
afterAll(() => rmSync(folder, { recursive: true }));

const lists = [writeMethods, publishedReads, otherReads, transactionMethods, migrationMethods, otherMethods];
const known: readonly string[] = lists.flat();

/** The compiler names a method that Payload declares and no list has. */
const unlisted: Record<
  Exclude<
    AdapterMethod,
    | (typeof writeMethods)[number]
    | (typeof publishedReads)[number]
    | (typeof otherReads)[number]
    | (typeof transactionMethods)[number]
    | (typeof migrationMethods)[number]
    | (typeof otherMethods)[number]
  >,
  never
> = {};

describe('adapter-methods', () => {
  it.each(['sqlite', 'mongodb'] as const)('has a list for each method of the adapter for %s', (engine) => {
    const expected = [...known, ...(engine === 'sqlite' ? drizzleMethods : [])];
    expect(observed.methods[engine].filter((name) => !expected.includes(name))).toEqual([]);
    expect(Object.keys(unlisted)).toEqual([]);
  });

  it.each(['sqlite', 'mongodb'] as const)('lists no method that the adapter for %s has lost', (engine) => {
    const optional = engine === 'mongodb' ? ['generateSchema'] : [];
    const lost = known.filter((name) => !observed.methods[engine].includes(name) && !optional.includes(name));
    expect(lost).toEqual([]);
  });

  it.each([
    ['find', ['find']],
    ['findByID', ['findOne']],
    ['populated', ['find', 'findOne']],
    ['global', ['findGlobal']],
  ] as const)('knows by which methods Payload reads published content: %s', (read, expected) => {
    const parts: readonly string[] = drizzleMethods;
    expect(observed.reads[read].filter((name) => !parts.includes(name))).toEqual(expected);
  });
});

test('sqlite-adapter: keeps a client that is set, and transactions in `sessions`', () => {
  expect(observed.session).toEqual({
    session: ['db', 'reject', 'resolve'],
    isClientKept: true,
    isGoneAfterwards: true,
  });
});

test('mongodb-adapter: is called mongoose and has its connection, models and sessions', () => {
  expect(observed.mongodb.name).toBe('mongoose');
  expect(observed.mongodb.keys).toEqual(
    expect.arrayContaining(['collections', 'connection', 'sessions', 'transactionOptions', 'versions']),
  );
});

test('transaction-id: is a promise while the transaction is opened', () => {
  expect(observed.transactionId).toEqual(['promise', 'string']);
});

test('internal-collections: are these, and a lock has these fields', () => {
  expect(observed.internal).toEqual([
    'payload-kv',
    'payload-locked-documents',
    'payload-preferences',
    'payload-migrations',
  ]);
  expect(observed.lock).toEqual(['document', 'globalSlug', 'user', 'updatedAt', 'createdAt']);
});

test('first-register: is the path by which the first visitor could register', () => {
  expect(observed.endpoints).toEqual(['post /first-register']);
});

test('keep-sessions: a login writes the list of sessions in its transaction, the new one with dates', () => {
  const write = { updatedAt: null, isInTransaction: true, hasId: true };
  expect(observed.login).toEqual([
    { ...write, made: [true] },
    { ...write, made: [false, true] },
  ]);
});

test('restored-as-draft: hooks see the mark, the argument and the status of the version', () => {
  expect(observed.restoring).toEqual({ draft: true, mark: true, status: 'published' });
});

test('keep-request-language: reading writes into the request, and an operation keeps its language all the same', () => {
  expect(observed.language).toEqual({ ofReader: 'bg', hasRead: true, title: null });
});

test('raw-version: a version holds its content in all languages', () => {
  expect(observed.versions).toEqual({ title: { bg: 'a' }, inRow: 'raw' });
});

test('validate-fields: collects an error for each kind of field', () => {
  const paths = [
    'title',
    'inRow',
    'inCollapsible',
    'inTab',
    'tab.inNamedTab',
    'group.inGroup',
    'list.0.inArray',
    'parts.0.inBlock',
  ];
  expect(observed.validation).toEqual(paths.map((field) => [field, 'label,message,path']));
});

test('field-validators: none is left that was not wrapped', () => {
  expect(observed.trusted).toBeNull();
});

test('keep-field-messages: an error has its messages in `data.errors`', () => {
  expect(observed.failure).toEqual({ name: 'ValidationError', first: ['label', 'message', 'path'] });
});

test('atomic-update: changes the row that matches, and none otherwise', () => {
  expect(observed.atomic).toEqual({ match: true, mismatch: null });
});

test('flattened-fields: leave out what only arranges fields, and keep what holds them', () => {
  expect(observed.flattened).toEqual([
    'title',
    'inRow',
    'inCollapsible',
    'group: inGroup',
    'list: inArray,id',
    'parts: inBlock,id,blockName',
    'inTab',
    'tab: inNamedTab',
    'other',
    'updatedAt',
    'createdAt',
    '_status',
  ]);
});

test('migrations-table: development mode leaves its mark', () => {
  expect(observed.pushed).toEqual([true, true, false]);
});
