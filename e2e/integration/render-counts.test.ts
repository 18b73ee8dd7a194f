import { calmly } from '../harness/calmly';
import type { CmsClient } from '../harness/cms-client';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

interface Person {
  id: string;
  name: { bg: string; en: string };
  slug: { bg: string; en: string };
}

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
  const people = await publisher.get<{ docs: Person[] }>('/representatives?locale=all&depth=0&sort=createdAt');
  const person = people.body.docs[0];
  if (!person) throw new Error('the demo content has no representative');
  // Whoever shows the person links to them; prose that mentions a name is nobody's relation and stays as it was written.
  const addresses = [`/bg/representatives/${person.slug.bg}`, `/en/representatives/${person.slug.en}`];
  const links = addresses.map((address) => `href="${address}"`);
  const showing = paths.filter(
    (path) => addresses.includes(path) || links.some((link) => before.get(path)?.includes(link)),
  );
  expect(showing.length).toBeGreaterThan(6);

  let name = person.name.bg;
  /** Gives the person one more name; returns the pages that were rendered for it. */
  const rename = async () => {
    const counted = await stack.calm();
    name = `${name} Преименуван`;
    await publisher.publish('representatives', person.id, { name });
    for (const path of showing.filter((path) => path.startsWith('/bg'))) {
      await eventually(async () => (await stack.visitor.get(path)).text.includes(name)).catch(() => {
        throw new Error(`${path} does not show the new name`);
      });
    }
    await stack.delivered();
    for (const path of paths) await stack.visitor.get(path);
    const recounted = await stack.renders();
    return paths.filter((path) => (recounted.get(path) ?? 0) !== (counted.get(path) ?? 0)).sort();
  };
  // One document is one version in both languages, so its pages in the other language are made again too.
  expect(await calmly(stack, rename)).toEqual([...showing].sort());
});
