import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack?.stop());

async function visitAll(): Promise<string[]> {
  const sitemap = (await stack.visitor.get('/sitemap.xml')).text;
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
  const pages = [...new Set(paths)];
  for (const path of pages) expect([path, await stack.visitor.status(path)]).toEqual([path, 200]);
  return pages;
}

it('serves every page ever served while the CMS is down, also after a restart of the site', async () => {
  const pages = await visitAll();
  const home = (await stack.visitor.get('/bg')).text;
  const picture = /\/media\/[^"\s,]+/.exec(home)?.[0];
  expect(picture).toBeDefined();
  expect(await stack.visitor.status(picture ?? '')).toBe(200);
  await stack.cms.stop('SIGKILL');
  for (const path of pages) expect([path, await stack.visitor.status(path)]).toEqual([path, 200]);
  await stack.site.stop();
  await stack.site.start();
  for (const path of pages) expect([path, await stack.visitor.status(path)]).toEqual([path, 200]);
  expect(await stack.visitor.status(picture ?? '')).toBe(200);
  await stack.cms.start();
});

it('brings the site up to date after a kill -9 between commit and delivery', async () => {
  const publisher = await stack.login('publisher');
  const page = await publisher.publishNew('pages', { title: 'Преди срива' });
  await eventually(async () => (await stack.visitor.get('/bg/predi-sriva')).text.includes('Преди срива'));
  // With the site stopped nothing can be delivered, so the kill falls surely between the commit and the delivery.
  await stack.site.stop();
  await publisher.publish('pages', page.id, { title: 'След срива' });
  await stack.cms.stop('SIGKILL');
  await stack.site.start();
  expect((await stack.visitor.get('/bg/predi-sriva')).text).toContain('Преди срива');
  await stack.cms.start();
  await eventually(async () => (await stack.visitor.get('/bg/predi-sriva')).text.includes('След срива'));
  const afterwards = await stack.login('publisher');
  await eventually(async () => {
    const { body } = await afterwards.get<{ totalDocs: number }>('/deliveries?where[state][equals]=live&limit=1');
    return body.totalDocs > 0;
  });
});

it('never brings back what was taken down just before the CMS stopped', async () => {
  const publisher = await stack.login('publisher');
  const page = await publisher.publishNew('pages', { title: 'За сваляне' });
  const path = '/bg/za-svalyane';
  await eventually(async () => (await stack.visitor.status(path)) === 200);
  await publisher.unpublish('pages', page.id);
  await eventually(async () => (await stack.visitor.status(path)) === 404);
  await stack.cms.stop('SIGKILL');
  await stack.site.stop();
  await stack.site.start();
  for (let visit = 0; visit < 5; visit += 1) expect(await stack.visitor.status(path)).not.toBe(200);
  await stack.cms.start();
});
