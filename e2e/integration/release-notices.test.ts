import type { CmsClient } from '../harness/cms-client';
import { soon } from '../harness/pace';
import { inSeconds, releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';

let stack: Stack;
let publisher: CmsClient;
let releases: ReturnType<typeof releasesOf>;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
  releases = releasesOf(publisher);
});
afterAll(() => stack?.stop());

interface Told {
  notices: {
    release: { id: string; kind: string };
    action: string;
    consequence: string;
    changes: { bg: string } | null;
    stays: { bg: string } | null;
  }[];
  shown: {
    release: { id: string };
    at: string;
    when: string;
    document: { id: string; field: { bg: string } };
    isRequired: boolean;
  }[];
}

const told = async (document: string, act: string) =>
  (await publisher.get<Told>(`/releases/notice/${document}?act=${act}`)).body;

const inAnHour = () => inSeconds(3600);
const inTwoHours = () => inSeconds(7200);

interface Answer {
  errors?: { message: string }[];
}

describe('before a deletion', () => {
  it('tells which release shows a city or an initiative, in which field, and when', async () => {
    const city = await publisher.publishNew('cities', { name: 'Показван', country: 'BG' });
    const { id } = await publisher.publishNew('announcements', { title: 'Показва град', teaser: 'Старо.' });
    await publisher.saveDraft('announcements', id, { cities: [city.id] });
    const dueAt = inAnHour();
    const release = await releases.schedule([{ type: 'announcements', id }], dueAt);
    expect((await told(`cities/${city.id}`, 'delete')).shown).toMatchObject([
      { release: { id: release.id }, at: dueAt, when: 'release', document: { id }, isRequired: false },
    ]);
    expect((await told(`cities/${city.id}`, 'take-down')).shown).toEqual([]);

    const refused = await publisher.request<Answer>('DELETE', `/cities?where[id][in]=${city.id}&locale=bg`);
    expect(refused.body.errors).toMatchObject([{ message: expect.stringContaining(release.title) as string }]);
    await releases.cancel(release.id);
    expect((await told(`cities/${city.id}`, 'delete')).shown).toEqual([]);
    await publisher.delete('cities', city.id);
  });

  it('tells what an end gives back, and what requires it', async () => {
    const [former, next] = [
      await publisher.publishNew('cities', { name: 'Предишен за край', country: 'BG' }),
      await publisher.publishNew('cities', { name: 'Следващ за край', country: 'BG' }),
    ];
    const { id } = await publisher.publishNew('representatives', { name: 'Вера', position: 'Кмет', city: former.id });
    await publisher.saveDraft('representatives', id, { city: next.id });
    const endAt = inTwoHours();
    const release = await releases.schedule([{ type: 'representatives', id }], inAnHour(), { endAt });
    expect((await told(`cities/${former.id}`, 'delete')).shown).toMatchObject([
      { release: { id: release.id }, at: endAt, when: 'end', document: { id }, isRequired: true },
    ]);
    await releases.cancel(release.id);
  });

  it('answers for a picture, which has no drafts', async () => {
    expect(await told('media/none', 'delete')).toMatchObject({ notices: [], shown: [] });
  });
});

describe('during a campaign', () => {
  /** A page whose campaign runs until an hour from now. */
  async function campaign(title: string, edits: Record<string, string>) {
    const { id } = await publisher.publishNew('pages', { title, summary: 'Постоянно.' });
    await publisher.saveDraft('pages', id, edits);
    const release = await releases.schedule([{ type: 'pages', id }], soon(3), { endAt: inAnHour() });
    expect(await releases.settled(release.id)).toMatchObject({ state: 'done' });
    return id;
  }
  const isPending = async (id: string) =>
    (await publisher.get<{ isPending: boolean }>(`/releases/of/pages/${id}`)).body.isPending;

  it('says that a publication puts a document back at once, and decides for the end', async () => {
    const { id } = await publisher.publishNew('pages', { title: 'Свалена за час', summary: 'Кратко.' });
    const down = { type: 'pages', id, action: 'unpublish', locales: null } as const;
    const release = await releases.schedule([down], soon(3), { endAt: inAnHour() });
    expect(await releases.settled(release.id)).toMatchObject({ state: 'done' });
    expect((await told(`pages/${id}`, 'publish')).notices).toMatchObject([{ consequence: 'returns' }]);
  });

  it('tells what an act leaves the end to do', async () => {
    const id = await campaign('Кампания с край', { title: 'Кампания', summary: 'Само сега.' });
    expect(await isPending(id)).toBe(true);
    const end = { release: { kind: 'end' }, action: 'publish' };
    expect((await told(`pages/${id}`, 'take-down')).notices).toMatchObject([{ ...end, consequence: 'nothing' }]);
    expect((await told(`pages/${id}`, 'delete')).notices).toMatchObject([{ ...end, consequence: 'nothing' }]);
    expect((await told(`pages/${id}`, 'publish')).notices).toMatchObject([
      { ...end, consequence: 'goes-on', stays: null },
    ]);
    await publisher.saveDraft('pages', id, { summary: 'От човек.' });
    const [notice] = (await told(`pages/${id}`, 'publish')).notices;
    expect(notice).toMatchObject({ ...end, consequence: 'goes-on' });
    expect(notice?.stays?.bg).toContain('„');
    expect(notice?.changes?.bg).not.toContain(notice?.stays?.bg);
  });

  it('has nothing to tell of a page without one', async () => {
    const { id } = await publisher.publishNew('pages', { title: 'Без кампания', summary: 'Кратко.' });
    expect(await isPending(id)).toBe(false);
    expect((await told(`pages/${id}`, 'take-down')).notices).toEqual([]);
  });
});

it('says of a release that waits for a decision whether it goes on waiting', async () => {
  const { id } = await publisher.publishNew('pages', { title: 'Вече чака', summary: 'Старо.' });
  await publisher.saveDraft('pages', id, { summary: 'Насрочено.' });
  const release = await releases.schedule([{ type: 'pages', id }], inAnHour());
  await publisher.publish('pages', id, { summary: 'От човек.' });
  expect((await releases.read(release.id)).state).toBe('undecided');
  expect((await told(`pages/${id}`, 'take-down')).notices).toMatchObject([{ consequence: 'waiting' }]);
  await publisher.saveDraft('pages', id, { summary: 'Старо.' });
  expect((await told(`pages/${id}`, 'publish')).notices).toMatchObject([{ consequence: 'resumes' }]);
});
