import { documentPath } from '@civic/content/paths';

import type { CmsClient } from '../harness/cms-client';
import { inSeconds, releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';
import { uploadPicture } from '../harness/upload';
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

interface Use {
  source: string;
  places: { path: string; locale: string | null }[];
  isOptional: boolean;
}

interface Used {
  isComplete: boolean;
  live: { uses: Use[]; more: number };
  drafts: { uses: Use[]; more: number };
  scheduled: { release: { id: string }; document: { id: string } }[];
}

const usedOf = async (target: string) => (await publisher.get<{ used: Used }>(`/releases/used/${target}`)).body.used;

const remove = async (target: string) => {
  const { status, body } = await publisher.request<{ errors?: { message: string }[] }>('DELETE', `/${target}`);
  return { status, message: body.errors?.[0]?.message ?? '' };
};

const unlink = (target: string) =>
  publisher.request<{ findings?: { message: { en: string } }[] }>('POST', `/releases/unlink/${target}`);

/** A rich text with a link to a document. */
const linking = (type: string, id: string) => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
        children: [
          {
            type: 'link',
            direction: 'ltr',
            format: '',
            indent: 0,
            version: 3,
            fields: { linkType: 'internal', doc: { relationTo: type, value: id } },
            children: [{ type: 'text', text: 'тук', detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
          },
        ],
      },
    ],
  },
});

let number = 0;
const newCity = async () => {
  number += 1;
  const name = `Употребяван град ${number}`;
  return (await publisher.publishNew('cities', { name, country: 'BG', slug: `upotrebyavan-${number}` })).id;
};

it('tells where a city is used, and deletes it only once it has been taken out there', async () => {
  const city = await newCity();
  const target = `cities/${city}`;
  expect(await usedOf(target)).toEqual({
    isComplete: true,
    live: { uses: [], more: 0 },
    drafts: { uses: [], more: 0 },
    scheduled: [],
  });
  const live = await publisher.publishNew('announcements', {
    title: 'Води към град',
    teaser: 'Кратко.',
    body: linking('cities', city),
    cities: [city],
  });
  const draft = await publisher.publishNew('announcements', { title: 'Ще води към град', teaser: 'Кратко.' });
  await publisher.saveDraft('announcements', draft.id, { cities: [city] });
  const release = await releases.schedule([{ type: 'announcements', id: draft.id }], inSeconds(3600));

  expect(await usedOf(target)).toMatchObject({
    live: {
      uses: [
        {
          source: `announcements/${live.id}`,
          places: [
            { path: 'body', locale: 'bg' },
            { path: 'cities', locale: null },
          ],
          isOptional: true,
        },
      ],
    },
    drafts: { uses: [{ source: `announcements/${draft.id}` }] },
    scheduled: [{ release: { id: release.id }, document: { id: draft.id } }],
  });

  const refused = await remove(target);
  expect(refused.status).toBe(409);
  expect(refused.message).toContain('„Води към град“ (съобщение) – Пълен текст, на български');
  await releases.cancel(release.id);
  expect((await unlink(target)).status).toBe(200);
  expect(await usedOf(target)).toMatchObject({ live: { uses: [] }, drafts: { uses: [] } });
  const { body: left } = await publisher.get(`/announcements/${live.id}?locale=bg&depth=0&draft=false`);
  expect(left).toMatchObject({ _status: 'published', cities: [] });
  expect(JSON.stringify(left)).toContain('тук');
  expect(JSON.stringify(left)).not.toContain('"link"');
  expect((await remove(target)).status).toBe(200);
});

it('leaves to a person what requires it, and names the field', async () => {
  const city = await newCity();
  const { id } = await publisher.publishNew('representatives', { name: 'Ева Градска', position: 'Кмет', city });
  expect(await usedOf(`cities/${city}`)).toMatchObject({
    live: { uses: [{ source: `representatives/${id}`, isOptional: false }] },
  });
  const { status, body } = await unlink(`cities/${city}`);
  expect(status).toBe(422);
  expect(body.findings?.map(({ message }) => message.en).join()).toContain('Ева Градска');
  expect((await remove(`cities/${city}`)).status).toBe(409);
  await publisher.unpublish('representatives', id);
  expect(await usedOf(`cities/${city}`)).toMatchObject({
    live: { uses: [] },
    drafts: { uses: [{ isOptional: false }] },
  });
  expect((await remove(`cities/${city}`)).status).toBe(200);
});

it('does not delete a picture that a live page shows, however often the page is saved and restored', async () => {
  const picture = await uploadPicture(publisher, 'upotreba.png');
  const { id } = await publisher.publishNew('announcements', { title: 'С картина', teaser: 'А.', image: picture.id });
  await publisher.saveDraft('announcements', id, { title: 'С друго заглавие' });
  await publisher.unpublish('announcements', id);
  expect(await usedOf(`media/${picture.id}`)).toMatchObject({ live: { uses: [] }, drafts: { uses: [{}] } });
  await publisher.publish('announcements', id);
  expect(await usedOf(`media/${picture.id}`)).toMatchObject({
    live: { uses: [{ source: `announcements/${id}`, places: [{ path: 'image' }] }] },
  });
  expect((await remove(`media/${picture.id}`)).status).toBe(409);
});

it('publishes a text with a link to a document that was deleted since, and shows its words', async () => {
  const city = await newCity();
  const { id } = await publisher.publishNew('announcements', { title: 'С изтрита връзка', teaser: 'Кратко.' });
  await publisher.saveDraft('announcements', id, { body: linking('cities', city), cities: [city] });
  expect((await remove(`cities/${city}`)).status).toBe(200);
  const { slug } = await publisher.publish('announcements', id, { body: linking('cities', city) });
  const path = documentPath('announcements', 'bg', String(slug));
  const text = await eventually(async () => {
    const { text: html } = await stack.visitor.get(path);
    return html.includes('тук') ? html : null;
  });
  expect(text).not.toContain(city);
});

it('is told to members of staff alone, and taking out is for publishers', async () => {
  const city = await newCity();
  const [contributor, editor] = [await stack.login('contributor'), await stack.login('editor')];
  expect((await contributor.get(`/releases/used/cities/${city}`)).status).toBe(200);
  expect((await editor.request('POST', `/releases/unlink/cities/${city}`)).status).toBe(403);
  for (const other of [stack.anonymous, stack.sitePrincipal])
    expect((await other.get(`/releases/used/cities/${city}`)).status).toBeGreaterThanOrEqual(401);
  // Nobody reads the index itself.
  expect((await publisher.get('/content-references')).status).toBe(403);
});
