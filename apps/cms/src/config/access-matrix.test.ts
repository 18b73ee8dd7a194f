/** @jest-environment node */
import { documentTypes, globalTypes } from '@civic/content/content-types';
import type { AccessArgs, Config } from 'payload';

import { undecidedOperations } from '../access/deny-by-default';
import { collections } from './collections';
import { globals } from './globals';
import { plugins } from './plugins';

// Payload itself does not load in Jest; the rules need no more of it than its errors.
jest.mock('payload', () => ({ APIError: Error, ValidationError: Error }));
jest.mock('../platform/env', () => ({
  isServing: false,
  environment: {
    DATABASE_URL: 'file:test.sqlite',
    DATA_DIR: '/tmp',
    SITE_KEY: 'k'.repeat(32),
    SITE_URLS: ['http://127.0.0.1:3000'],
    PUBLIC_SITE_URL: 'http://127.0.0.1:3000',
    CMS_PUBLIC_URL: 'http://127.0.0.1:3001',
    DELIVERY_SECRETS: ['whsec_dGVzdA=='],
  },
}));

const readsNothing = { find: async () => ({ docs: [] }) };

const asRole = (role: string | null) =>
  ({
    req: { user: role === null ? null : { role, id: 'someone' }, payload: { db: readsNothing }, context: {} },
  }) as unknown as AccessArgs;

async function configured(): Promise<Config> {
  let config = { collections, globals } as unknown as Config;
  for (const plugin of plugins) config = await plugin(config);
  return config;
}

async function grants(role: string | null): Promise<string[]> {
  const { collections: all = [], globals: some = [] } = await configured();
  const rules = [...all, ...some].flatMap(({ slug, access = {} }) =>
    Object.entries(access).map(([operation, rule]) => ({ name: `${slug}.${operation}`, rule })),
  );
  const answers = await Promise.all(rules.map(async ({ name, rule }) => ({ name, answer: await rule(asRole(role)) })));
  return answers.filter(({ answer }) => answer !== false).map(({ name }) => name);
}

test('every operation of every collection and global is decided', async () => {
  expect(undecidedOperations(await configured())).toEqual([]);
});

test('a configuration that leaves something open is noticed', () => {
  const open = { collections: [{ slug: 'notes', fields: [], access: { read: () => true } }] };
  expect(undecidedOperations(open)).toContain('notes.create');
});

test('anonymous requests are granted nothing', async () => {
  expect(await grants(null)).toEqual([]);
});

test('the site is granted reading of public content and nothing else', async () => {
  const expected = [...documentTypes, 'redirects', ...globalTypes].map((slug) => `${slug}.read`);
  expect((await grants('site')).sort()).toEqual(expected.sort());
});

test('the ledger of images is nobody’s, whoever asks', async () => {
  expect((await grants('admin')).filter((name) => name.startsWith('media-usages.'))).toEqual([]);
});
