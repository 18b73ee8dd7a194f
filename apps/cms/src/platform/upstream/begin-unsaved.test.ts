import type { SanitizedConfig } from 'payload';

import { configOfPage } from './begin-unsaved';

const drafts = { autosave: { interval: 1500 }, validate: false };
const config = {
  collections: [{ slug: 'pages', versions: { drafts } }, { slug: 'users' }],
} as unknown as SanitizedConfig;
const at = (...segments: string[]) => configOfPage(Promise.resolve(config), Promise.resolve({ segments }));
const pages = ({ collections }: SanitizedConfig) => collections.find(({ slug }) => slug === 'pages')?.versions?.drafts;

test('a page that creates a document does not save by itself', async () => {
  const page = await at('collections', 'pages', 'create');
  expect(pages(page)).toEqual({ autosave: false, validate: false });
  expect(page.collections.find(({ slug }) => slug === 'users')).toBe(config.collections.at(1));
});

test('what goes through all collections sees them as they are', async () => {
  const { collections } = await at('collections', 'pages', 'create');
  expect(collections.map((collection) => collection)).toEqual(config.collections);
  expect(collections).toHaveLength(2);
});

test('other pages are rendered with the configuration itself', async () => {
  expect(await at('collections', 'pages', '42')).toBe(config);
  expect(await at()).toBe(config);
});
