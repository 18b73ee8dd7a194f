import { readFileSync } from 'node:fs';
import path from 'node:path';

import { root } from '../lib/paths.mjs';
import { addToLayer } from './type-lists.mjs';
import { planType } from './type.mjs';

const changes = async (name: string) => (await planType(root, name)).changed;

/** The lines that a file gains, without their indentation. */
async function added(name: string, file: string): Promise<string[]> {
  const before = new Set(readFileSync(path.join(root, file), 'utf8').split('\n'));
  const after = (await changes(name)).get(file) ?? '';
  return after
    .split('\n')
    .filter((line) => !before.has(line))
    .map((line) => line.trim());
}

test('the files are in the folders of their layers, named after one or after all', async () => {
  const { created } = await planType(root, 'meeting-rooms');
  expect([...created.keys()]).toEqual([
    'packages/content/src/types/meeting-rooms.ts',
    'apps/cms/src/content/collections/meeting-rooms/index.ts',
    'apps/web/src/data/meeting-rooms/meeting-rooms.ts',
    'apps/web/src/components/meeting-room/meeting-room-list.tsx',
    'apps/web/src/components/meeting-room/meeting-room-list.module.css',
    'apps/web/src/components/meeting-room/meeting-room-article.tsx',
    'apps/web/src/components/meeting-room/meeting-room.test.tsx',
    'apps/web/src/app/[locale]/meeting-rooms/page.tsx',
    'apps/web/src/app/[locale]/meeting-rooms/[slug]/page.tsx',
  ]);
  const page = created.get('apps/web/src/app/[locale]/meeting-rooms/[slug]/page.tsx');
  expect(page).toContain("import { getMeetingRoom } from '../../../../data/meeting-rooms/meeting-rooms';");
});

test.each([
  ['packages/content/src/types/all.ts', ["import { meetingRooms } from './meeting-rooms';", 'meetingRooms,']],
  [
    'apps/cms/src/config/collections.ts',
    ["import { meetingRooms } from '../content/collections/meeting-rooms';", 'meetingRooms,'],
  ],
  ['apps/cms/src/delivery/outbox/list-facts.ts', ["'meeting-rooms': byName,"]],
  ['apps/web/src/data/documents/lists.ts', ["'meeting-rooms': ['name', 'slug', '_status'],", "'meeting-rooms': {},"]],
])('%s lists the type', async (file, lines) => expect(await added('meeting-rooms', file)).toEqual(lines));

test('every language of the site has texts for its list, in the script of the language', async () => {
  const [bulgarian, ...others] = await added('venues', 'packages/ui/src/messages/bg.ts');
  expect(bulgarian).toMatch(/^'venues': \{ title: 'TODO: \p{Script=Cyrillic}/u);
  expect(others).toEqual([]);
  expect(await added('venues', 'packages/ui/src/messages/en.ts')).toEqual([
    expect.stringMatching(/^'venues': \{ title: 'Venues', lead: 'TODO: [^Ѐ-ӿ]* all: 'All venues' \},$/),
  ]);
});

test('the folder of the data is in the layer of its neighbours, also when that takes several lines', () => {
  const layer =
    "order: [['a'],\n  // Pages.\n  [\n    'data/announcements',\n    'data/pages',\n  ],\n  'data/cards'],";
  expect(addToLayer(layer, 'data/news')).toBe(
    "order: [['a'],\n  // Pages.\n  ['data/announcements', 'data/news', 'data/pages'],\n  'data/cards'],",
  );
  expect(() => addToLayer("order: ['data'],", 'data/news')).toThrow(/"data\/announcements" was not found/);
});

test.each([
  ['cities', /types\/cities\.ts exists already/],
  ['redirects', /collections\/redirects exists already/],
  ['contents', /components\/content exists already/],
  ['releases', /"releases" names something else/],
  ['follow', /"follow" is reserved/],
  ['navigation', /"navigation" is reserved/],
  ['payload-jobs', /"payload-jobs" is reserved/],
  ['Venues', /for example: npm run new -- type venues/],
])('%s is refused', async (name, reason) => {
  await expect(planType(root, name)).rejects.toThrow(reason);
});
