import { documentPath } from '@civic/content/paths';

import type { CmsClient } from '../harness/cms-client';
import { soon } from '../harness/pace';
import { releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;
let releases: ReturnType<typeof releasesOf>;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
  releases = releasesOf(publisher);
});
afterAll(() => stack?.stop());

const page = (id: string) => ({ type: 'pages', id });

const later = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString();

const pathOf = (slug: string) => documentPath('pages', 'bg', slug);

const newPage = (title: string, slug: string) => publisher.publishNew('pages', { title, slug, summary: title });

async function done(release: { id: string }) {
  expect(await releases.settled(release.id)).toMatchObject({ state: 'done', error: null });
}

const slugOf = async (id: string) =>
  (await publisher.get<{ slug?: string }>(`/pages/${id}?locale=bg&depth=0&draft=false`)).body.slug;

const slugsOf = (...ids: string[]) => Promise.all(ids.map(slugOf));

const redirectsFrom = async (slug: string) => {
  const { body } = await publisher.get<{ totalDocs: number }>(
    `/redirects?where[from][equals]=${encodeURIComponent(pathOf(slug))}&depth=0`,
  );
  return body.totalDocs;
};

it('lets two pages swap addresses, and swap back at the end', async () => {
  const [one, other] = [await newPage('Едната', 'ednata'), await newPage('Другата', 'drugata')];
  await publisher.saveDraft('pages', one.id, { slug: 'drugata' });
  await publisher.saveDraft('pages', other.id, { slug: 'ednata' });
  const dueAt = soon(3);
  const release = await releases.schedule([page(one.id), page(other.id)], dueAt, { endAt: later(dueAt, 3_600_000) });
  await done(release);
  expect(await slugsOf(one.id, other.id)).toEqual(['drugata', 'ednata']);
  expect(await redirectsFrom('ednata')).toBe(0);
  expect(await redirectsFrom('drugata')).toBe(0);
  await eventually(async () => (await stack.visitor.get(pathOf('ednata'))).text.includes('Другата'));

  expect((await releases.endSoon(release.id)).state).toBe('done');
  expect(await slugsOf(one.id, other.id)).toEqual(['ednata', 'drugata']);
  await eventually(async () => (await stack.visitor.get(pathOf('ednata'))).text.includes('Едната'));
});

it('hands addresses on in a chain, whichever page comes first, and back when it is reverted', async () => {
  const [first, second] = [await newPage('Първа във веригата', 'parva'), await newPage('Втора във веригата', 'vtora')];
  await publisher.saveDraft('pages', first.id, { slug: 'vtora' });
  await publisher.saveDraft('pages', second.id, { slug: 'treta' });
  const release = await releases.schedule([page(first.id), page(second.id)], soon(3));
  await done(release);
  expect(await slugsOf(first.id, second.id)).toEqual(['vtora', 'treta']);
  expect(await redirectsFrom('parva')).toBe(1);
  expect(await redirectsFrom('vtora')).toBe(0);

  await done(await releases.revert(release.id));
  expect(await slugsOf(first.id, second.id)).toEqual(['parva', 'vtora']);
  expect(await redirectsFrom('treta')).toBe(1);
  expect(await redirectsFrom('parva')).toBe(0);
});

const refusal = async (path: string, data: object) => {
  const { status, body } = await publisher.request<{ errors?: { data?: { errors?: { message: string }[] } }[] }>(
    'POST',
    path,
    data,
  );
  expect(status).toBe(400);
  return body.errors?.[0]?.data?.errors?.[0]?.message ?? '';
};

const publishing = (title: string, slug: string) =>
  refusal('/pages?locale=bg&depth=0', { title, slug, summary: title, _status: 'published' });

it('keeps the address that a release will need, and the one that its end gives back, for their page', async () => {
  const { id } = await newPage('Пътуваща', 'u-doma');
  await publisher.saveDraft('pages', id, { slug: 'na-pat' });
  const dueAt = soon(8);
  const release = await releases.schedule([page(id)], dueAt, {
    endAt: later(dueAt, 3_600_000),
    title: 'Пътуване',
  });
  await publisher.saveDraft('pages', id, { slug: 'u-doma' });
  const words = await publishing('Друга', 'na-pat');
  expect(words).toContain('na-pat');
  expect(words).toContain('„Пътуваща“ (страница)');
  expect(words).toContain('„Пътуване“');
  expect(words).not.toMatch(/”|reserved/);
  expect(await refusal('/pages?locale=bg&depth=0&draft=true', { title: 'Чернова', slug: 'na-pat' })).toBe(words);
  expect(await refusal('/redirects', { from: pathOf('na-pat'), url: '/bg' })).toContain('„Пътуване“');
  expect((await publisher.publishNew('pages', { title: 'На път', summary: 'Кратко.' })).slug).toBe('na-pat-2');

  await done(release);
  expect(await publishing('Гост', 'u-doma')).toContain('в края на насрочената промяна „Пътуване“');
  const guest = await newPage('Гост', 'gost');
  await publisher.saveDraft('pages', guest.id, { slug: 'u-doma' });
  const items = [{ type: 'pages', id: guest.id, action: 'publish', locales: null }];
  const refused = await releases.post('/schedule', { items, dueAt: soon(2), endAt: null });
  expect(refused.status).toBe(422);
});

it('names the document and the release that will give it its address, and that it keeps it after the end', async () => {
  const first = { title: 'Първа публикация', slug: 'parva-publikatsia', summary: 'Кратко.', _status: 'draft' };
  const { body } = await publisher.request<{ doc: { id: string } }>('POST', '/pages?locale=bg&draft=true', first);
  const dueAt = later(soon(0), 3_600_000);
  const instants = { endAt: later(dueAt, 3_600_000), title: 'Премиера' };
  const release = await releases.schedule([page(body.doc.id)], dueAt, instants);
  const words = await publishing('Друга', first.slug);
  expect(words).toContain('от непубликувания документ „Първа публикация“ (страница)');
  expect(words).toContain('с насрочената промяна „Премиера“');
  expect(words).toContain('го пази и след края ѝ');
  await releases.cancel(release.id);
  expect(await publishing('Друга', first.slug)).not.toContain('„Премиера“');
});

it('hands an address on from one release to another that is due at the same instant', async () => {
  const [giver, taker] = [await newPage('Даваща', 'predavan'), await newPage('Вземаща', 'cakasht')];
  await publisher.saveDraft('pages', giver.id, { slug: 'svoboden' });
  await publisher.saveDraft('pages', taker.id, { slug: 'predavan' });
  const dueAt = soon(6);
  const gives = await releases.schedule([page(giver.id)], dueAt);
  const takes = await releases.schedule([page(taker.id)], dueAt);
  await done(gives);
  await done(takes);
  expect(await slugsOf(giver.id, taker.id)).toEqual(['svoboden', 'predavan']);
  expect(await redirectsFrom('predavan')).toBe(0);
});

it('says who keeps the address that a release needs as soon as that is known, and goes on when it is free', async () => {
  const [giver, taker] = [await newPage('Оставаща', 'ostavasht'), await newPage('Чакаща', 'chakasht')];
  await publisher.saveDraft('pages', giver.id, { slug: 'napusnat' });
  await publisher.saveDraft('pages', taker.id, { slug: 'ostavasht' });
  const dueAt = soon(400);
  const gives = await releases.schedule([page(giver.id)], dueAt);
  const takes = await releases.schedule([page(taker.id)], dueAt);
  await releases.cancel(gives.id);
  const { state, error } = await releases.read(takes.id);
  expect(state).toBe('undecided');
  expect(error?.bg).toContain('„Чакаща“');
  expect(error?.bg).toContain('е зает от публикувания документ „Оставаща“ (страница)');
  expect(error?.en).toContain('is taken by the published document “Оставаща” (page)');

  const refused = await releases.post(`/${takes.id}/decide`, { answer: 'carry-out' });
  expect(refused.status).toBe(422);
  expect(JSON.stringify(refused.body)).toContain('Free it there');

  await releases.schedule([page(giver.id)], soon(200));
  expect(await releases.read(takes.id)).toMatchObject({ state: 'scheduled', error: null });
});

it('keeps an address that a release needs in a language that the form does not show', async () => {
  const { id } = await newPage('Двуезична', 'dvuezichna');
  await publisher.saveDraft('pages', id, { title: 'Bilingual', slug: 'bilingual', summary: 'Short.' }, 'en');
  await releases.schedule([page(id)], soon(200));
  const other = await newPage('Друга двуезична', 'druga-dvuezichna');
  await publisher.saveDraft('pages', other.id, { title: 'Another', slug: 'bilingual', summary: 'Short.' }, 'en');
  const { status, body } = await publisher.request('PATCH', `/pages/${other.id}?locale=bg&depth=0`, {
    _status: 'published',
  });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('bilingual');
});

it('refuses redirects that lead round in a circle, and announcements that would', async () => {
  const circle = 'в кръг';
  const redirect = (from: string, url: string) => publisher.request('POST', '/redirects', { from, url });
  expect(await refusal('/redirects', { from: '/bg/sam', url: '/bg/sam/' })).toContain(circle);
  expect((await redirect('/bg/krag-1', '/bg/krag-2')).status).toBe(201);
  expect((await redirect('/bg/krag-2', '/bg/krag-3')).status).toBe(201);
  expect(await refusal('/redirects', { from: '/bg/krag-3', url: '/bg/krag-1?x=1' })).toContain(circle);
  expect((await redirect('/bg/krag-3', '/bg')).status).toBe(201);

  const over = { teaser: 'Кратко.', expireAt: '2028-01-01T00:00:00.000Z', expireOutcome: 'redirected' };
  const leading = (slug: string, to: string) => ({
    ...over,
    title: slug,
    slug,
    expireTarget: documentPath('announcements', 'bg', to),
  });
  await publisher.publishNew('announcements', leading('krag-a', 'krag-b'));
  const closing = { ...leading('krag-b', 'krag-a'), _status: 'published' };
  expect(await refusal('/announcements?locale=bg&depth=0', closing)).toContain(circle);
});
