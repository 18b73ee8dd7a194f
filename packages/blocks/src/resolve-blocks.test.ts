import type { BlockContext } from './block-context';
import { resolveBlocks, type RawBlock } from './resolve-blocks';
import { fakeContext } from './testing/fake-context';

const link = { label: 'Към града', type: 'internal' } as const;
const content = { root: { type: 'root', children: [], direction: null, format: '', indent: 0, version: 1 } } as const;

const raw: RawBlock[] = [
  { blockType: 'richText', content: { root: { ...content.root, children: [] } } },
  {
    blockType: 'video',
    title: 'Среща',
    source: 'file',
    file: 'first-meeting.mp4',
    captions: 'first-meeting.vtt',
    transcript: { root: { ...content.root, children: [] } },
  },
  { blockType: 'goals', items: [{ text: ' Първа цел ' }] },
  { blockType: 'representatives' },
  { blockType: 'benefits', items: [{ title: 'Обучение', text: '' }] },
  { blockType: 'focusAreas', focusAreas: ['health'] },
  { blockType: 'milestones', items: [{ title: 'Начало', precision: 'unknown', state: 'done' }] },
  { blockType: 'checklist', items: [{ text: 'Данни' }] },
  { blockType: 'announcements', scope: 'initiative', limit: 2 },
  { blockType: 'organizationProfile', organization: 'bloomberg' },
  { blockType: 'citiesMap', cities: ['sofia', 'riga'] },
  { blockType: 'statistics', items: [{ value: '21', label: 'столици' }] },
  { blockType: 'callToAction', link },
  { blockType: 'moreInitiatives' },
];

async function resolveOne<Type extends RawBlock['blockType']>(
  block: RawBlock & { blockType: Type },
  context: BlockContext,
) {
  const [resolved] = await resolveBlocks([block], context);
  return resolved?.props;
}

test('every type of block is resolved, in order', async () => {
  const resolved = await resolveBlocks(raw, fakeContext('bg'));
  expect(resolved.map(({ type }) => type)).toEqual(raw.map(({ blockType }) => blockType));
});

test('no layout has no blocks', async () => {
  expect(await resolveBlocks(null, fakeContext('bg'))).toEqual([]);
});

test('a block without a heading gets its usual one in the language', async () => {
  expect(await resolveOne(raw[2]!, fakeContext('bg'))).toMatchObject({ heading: 'Цели', goals: ['Първа цел'] });
  expect(await resolveOne(raw[3]!, fakeContext('en'))).toMatchObject({ heading: 'Representatives' });
});

test('rows that are not translated are left out, and a block of none altogether', async () => {
  // The CMS's answer for an untranslated language: null where its types promise a text.
  const untranslated: RawBlock[] = JSON.parse(`[
    { "blockType": "goals", "items": [{ "text": null }] },
    { "blockType": "benefits", "items": [{ "title": null, "text": "x" }] },
    { "blockType": "milestones", "items": [{ "title": " ", "precision": "day", "state": "next" }] },
    { "blockType": "checklist", "items": [{ "text": null }, { "text": "Data" }] },
    { "blockType": "statistics", "items": [{ "value": "21", "label": null }] }
  ]`);
  const resolved = await resolveBlocks(untranslated, fakeContext('en'));
  expect(resolved).toMatchObject([{ type: 'checklist', props: { points: ['Data'] } }]);
});

test('an empty relation means the initiative’s own; a chosen one is kept in its order', async () => {
  expect(await resolveOne({ blockType: 'citiesMap' }, fakeContext('bg'))).toMatchObject({ highlighted: 'sofia' });
  const chosen = await resolveOne({ blockType: 'citiesMap', cities: ['riga', 'athens'] }, fakeContext('bg'));
  expect(chosen).toMatchObject({ highlighted: null, cities: [{ id: 'riga' }, { id: 'athens' }] });
});

test('blocks whose documents a visitor may not see are left out', async () => {
  const blind = fakeContext('bg', {
    representatives: async () => [],
    organizations: async () => [],
    listAnnouncements: async () => [],
    link: async () => null,
    richText: async () => null,
  });
  const hidden: RawBlock[] = [
    { blockType: 'representatives', representatives: ['gone'] },
    { blockType: 'organizationProfile', organization: 'gone' },
    { blockType: 'announcements', scope: 'all', limit: 3 },
    { blockType: 'callToAction', link },
    raw[0]!,
  ];
  expect(await resolveBlocks(hidden, blind)).toEqual([]);
});

test('announcements of the initiative do not link back to it; outside of one all are shown', async () => {
  const listAnnouncements = jest.fn(fakeContext('bg').listAnnouncements);
  const block: RawBlock = { blockType: 'announcements', scope: 'initiative', limit: 1 };
  const own = await resolveOne(block, fakeContext('bg', { listAnnouncements }));
  expect(own).toMatchObject({ announcements: [{ initiative: null }] });
  const elsewhere = await resolveOne(block, fakeContext('bg', { listAnnouncements, initiative: null }));
  expect(elsewhere).toMatchObject({ announcements: [{ initiative: { title: expect.any(String) } }] });
  expect(listAnnouncements.mock.calls.map(([{ scope }]) => scope)).toEqual(['initiative', 'all']);
});

test('a type that this version does not know is left out', async () => {
  const unknown: RawBlock[] = JSON.parse('[{ "blockType": "quiz", "id": "1" }]');
  expect(await resolveBlocks(unknown, fakeContext('bg'))).toEqual([]);
});

describe('a video', () => {
  const transcript = { root: { ...content.root, children: [] } };
  const own: RawBlock & { blockType: 'video' } = {
    blockType: 'video',
    title: 'Среща',
    source: 'file',
    file: 'first-meeting.mp4',
    captions: 'first-meeting.vtt',
    poster: 'poster',
    transcript,
  };
  const hosted = { ...own, source: 'link' as const, url: 'https://youtu.be/dQw4w9WgXcQ' };

  test('comes with its file, captions and poster', async () => {
    expect(await resolveOne(own, fakeContext('bg'))).toMatchObject({
      source: { kind: 'file', file: { type: 'video/mp4' }, captions: { type: 'text/vtt' } },
      address: 'https://example.org/media/first-meeting.mp4',
      poster: { alt: 'Кръгла маса със седем участници' },
    });
  });

  test('on another platform asks for no file', async () => {
    const file = jest.fn(fakeContext('bg').file);
    expect(await resolveOne(hosted, fakeContext('bg', { file }))).toMatchObject({
      source: { kind: 'hosted', video: { address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' } },
    });
    expect(file).not.toHaveBeenCalled();
  });

  test.each([
    ['its file is hidden from visitors', own, { file: async () => null }],
    ['it has no captions in the language', { ...own, captions: null }, {}],
    ['it has no transcript in the language', own, { richText: async () => null }],
    ['it has no title in the language', { ...own, title: ' ' }, {}],
    ['its address is no video', { ...hosted, url: 'https://example.org' }, {}],
  ])('is left out when %s', async (_, block, changes) => {
    expect(await resolveBlocks([block], fakeContext('bg', changes))).toEqual([]);
  });
});
