import type { CmsClient } from '../harness/cms-client';
import { startStack, type Stack } from '../harness/stack';
import { eventually, pause } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
});
afterAll(() => stack?.stop());

async function everyPath(): Promise<string[]> {
  const sitemap = (await stack.visitor.get('/sitemap.xml')).text;
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
  return [...new Set(paths)];
}

it('renders every page that shows a renamed representative again, and no other', async () => {
  const paths = await everyPath();
  expect(paths.length).toBeGreaterThan(60);
  const before = new Map<string, string>();
  for (const path of paths) {
    const seen = await stack.visitor.get(path);
    expect([path, seen.status]).toEqual([path, 200]);
    before.set(path, seen.text);
  }
  const person = (
    await publisher.get<{ docs: { id: string; name: string }[] }>('/representatives?locale=bg&depth=0&sort=name')
  ).body.docs[0];
  if (!person) throw new Error('the demo content has no representative');
  const showing = paths.filter((path) => path.startsWith('/bg') && before.get(path)?.includes(person.name));
  expect(showing.length).toBeGreaterThan(2);

  const counted = await stack.renders();
  const name = `${person.name} Преименуван`;
  await publisher.publish('representatives', person.id, { name });
  for (const path of showing) {
    await eventually(async () => (await stack.visitor.get(path)).text.includes(name), 5_000).catch(() => {
      throw new Error(`${path} does not show the new name`);
    });
  }
  await pause(1_000);
  for (const path of paths) await stack.visitor.get(path);

  const recounted = await stack.renders();
  const rendered = paths.filter((path) => (recounted.get(path) ?? 0) !== (counted.get(path) ?? 0));
  // One document, one version, two languages: the English pages that show the person carry its version too.
  const english = paths.filter((path) => path.startsWith('/en') && rendered.includes(path));
  expect(rendered.filter((path) => path.startsWith('/bg')).sort()).toEqual([...showing].sort());
  expect(english.length).toBeLessThanOrEqual(showing.length);
});
