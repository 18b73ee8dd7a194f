import { documentPath } from '@civic/content/paths';

import type { CmsClient, Document } from '../harness/cms-client';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import { emptyVideo, uploadFile, uploadPicture } from '../harness/upload';
import { eventually } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
});
afterAll(() => stack?.stop());

const transcript = richText('Добър ден от Триадица.');
const inCms = async (filename: string) => (await fetch(`${stack.cms.url}/api/media/file/${filename}`)).status;
const onSite = (filename: string) => stack.visitor.status(`/media/${filename}`);
const pathOf = (page: Document) => documentPath('pages', 'bg', String(page.slug));
const shows = (path: string, text: string) =>
  eventually(async () => (await stack.visitor.get(path)).text.includes(text));

describe('a video of the site', () => {
  // Larger than what the site reads whole, so that it is streamed.
  const bytes = emptyVideo(1_500_000);
  let video: { id: string; filename: string; mimeType: string };
  let captions: typeof video;
  let page: Document;

  beforeAll(async () => {
    video = await uploadFile(publisher, { name: 'sreshta.mp4', type: 'video/mp4', bytes });
    captions = await uploadFile(publisher, {
      name: 'sreshta.vtt',
      type: 'text/vtt',
      bytes: Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nДобър ден.\n'),
    });
    const { body } = await publisher.request<{ doc: Document }>('POST', '/pages?locale=bg&draft=true&depth=0', {
      title: 'Страница с видео',
      layout: [
        { blockType: 'video', title: 'Среща', source: 'file', file: video.id, captions: captions.id, transcript },
      ],
      _status: 'draft',
    });
    page = body.doc;
  });

  it('is kept with its type and needs no alternative text', () => {
    expect([video.mimeType, captions.mimeType]).toEqual(['video/mp4', 'text/vtt']);
  });

  it('is hidden with a draft, with its captions', async () => {
    for (const { filename } of [video, captions]) {
      expect(await inCms(filename)).toBeGreaterThanOrEqual(400);
      expect(await onSite(filename)).toBe(404);
    }
  });

  it('is out with the page, which plays it and prints its transcript', async () => {
    page = await publisher.publish('pages', page.id, {});
    await shows(pathOf(page), `/media/${video.filename}`);
    const { text } = await stack.visitor.get(pathOf(page));
    expect(text).toContain(`<source src="/media/${video.filename}" type="video/mp4"`);
    expect(text).toMatch(new RegExp(`<track[^>]*src="/media/${captions.filename}"`));
    expect(text).toContain('Добър ден от Триадица.');
    await eventually(async () => (await onSite(video.filename)) === 200);
    await eventually(async () => (await onSite(captions.filename)) === 200);
  });

  it('has a name for its bytes, by which the site knows whether it must read them again', async () => {
    const etagFor = async (headers: Record<string, string>) => {
      const answer = await fetch(`${stack.cms.url}/api/media/file/${video.filename}`, { headers });
      await answer.arrayBuffer();
      return answer.headers.get('etag');
    };
    const authorization = `Site-Key ${stack.siteKey}`;
    const etag = await etagFor({ authorization });
    expect(etag).toMatch(/^"[\da-f]+-[\da-f]+"$/);
    expect(await etagFor({ authorization, range: 'bytes=0-0' })).toBe(etag);
  });

  it('is sent in parts, from the middle too', async () => {
    const part = (range: string, headers = {}) =>
      fetch(`${stack.site.url}/media/${video.filename}`, { headers: { range, ...headers } });
    const middle = await part('bytes=1000000-1000099');
    expect(middle.status).toBe(206);
    expect(Object.fromEntries(middle.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'content-range': `bytes 1000000-1000099/${bytes.length}`,
      'accept-ranges': 'bytes',
    });
    expect(Buffer.from(await middle.arrayBuffer())).toEqual(bytes.subarray(1_000_000, 1_000_100));
    expect((await part(`bytes=${bytes.length}-`)).status).toBe(416);
    const whole = await fetch(`${stack.site.url}/media/${video.filename}`);
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('is played while the CMS is stopped', async () => {
    await stack.cms.stop();
    try {
      expect(await onSite(video.filename)).toBe(200);
    } finally {
      await stack.cms.start();
    }
  });

  it('is hidden again with the page', async () => {
    await publisher.unpublish('pages', page.id);
    expect(await inCms(video.filename)).toBeGreaterThanOrEqual(400);
    await eventually(async () => (await onSite(video.filename)) === 404);
    await eventually(async () => (await onSite(captions.filename)) === 404);
  });
});

describe('a video on another platform', () => {
  it('has its address normalised, and nothing of the platform on the page', async () => {
    const poster = await uploadPicture(publisher, 'nachalen-kadar.png', { alt: 'Зала с участници' });
    const page = await publisher.publishNew('pages', {
      title: 'Видео отвън',
      layout: [
        {
          blockType: 'video',
          title: 'Отвън',
          source: 'link',
          url: 'https://youtu.be/dQw4w9WgXcQ?si=tracking',
          poster: poster.id,
          transcript,
        },
      ],
    });
    const [block] = page.layout as { url: string }[];
    expect(block?.url).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
    await shows(pathOf(page), 'Зала с участници');
    const { text, headers } = await stack.visitor.get(pathOf(page));
    expect(text).toContain('href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"');
    expect(text).not.toMatch(/<iframe|ytimg|<link[^>]*youtube/);
    expect(headers.get('content-security-policy')).toContain('frame-src https://www.youtube-nocookie.com');
    // The page shows a new description of the picture, although only the picture was saved.
    await publisher.request('PATCH', `/media/${poster.id}?locale=bg`, { alt: 'Пълна зала с участници' });
    await shows(pathOf(page), 'Пълна зала с участници');
  });

  it.each(['https://example.org/video', 'https://www.youtube.com/@sofia'])('refuses %s', async (url) => {
    const answer = await publisher.request('POST', '/pages?locale=bg&depth=0', {
      title: 'Чуждо видео',
      layout: [{ blockType: 'video', title: 'Чуждо', source: 'link', url, transcript }],
      _status: 'published',
    });
    expect(answer.status).toBe(400);
  });
});

describe('a picture that visitors are shown', () => {
  const remove = async (id: string) => {
    const { status, body } = await publisher.request<{ errors?: { message: string }[] }>('DELETE', `/media/${id}`);
    return { status, message: body.errors?.[0]?.message ?? '' };
  };

  it('cannot be deleted before it is taken from what shows it, which is named', async () => {
    const picture = await uploadPicture(publisher, 'pokazana.png');
    const shown = await publisher.publishNew('announcements', { title: 'С картина', teaser: 'А.', image: picture.id });
    const refused = await remove(picture.id);
    expect(refused.status).toBe(409);
    expect(refused.message).toContain('„С картина“ (съобщение)');
    await publisher.saveDraft('announcements', shown.id, { image: null });
    expect((await remove(picture.id)).status).toBe(409);
    await publisher.publish('announcements', shown.id);
    expect((await remove(picture.id)).status).toBe(200);
  });

  it('can be deleted when only a draft has it', async () => {
    const picture = await uploadPicture(publisher, 'chernova.png');
    const shown = await publisher.publishNew('announcements', { title: 'С чернова', teaser: 'А.' });
    await publisher.saveDraft('announcements', shown.id, { image: picture.id });
    expect((await remove(picture.id)).status).toBe(200);
  });
});
