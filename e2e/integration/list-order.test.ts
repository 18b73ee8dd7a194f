import type { CmsClient, Document } from '../harness/cms-client';
import { startStack, type Stack } from '../harness/stack';

let stack: Stack;
let publisher: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
});
afterAll(() => stack?.stop());

interface Page {
  docs: Document[];
  totalDocs: number;
  totalPages: number;
  hasNextPage: boolean;
}

const begin = async (type: string, title: string) =>
  (await publisher.request<{ doc: Document }>('POST', `/${type}?locale=bg&draft=true&depth=0`, { title })).body.doc.id;

describe.each([
  ['announcements', 'publishAt'],
  ['events', 'start'],
])('the list of %s', (type, date) => {
  const pageOf = async (page: number, more = '') =>
    (await publisher.get<Page>(`/${type}?locale=bg&draft=true&depth=0&sort=-${date}&limit=3&page=${page}${more}`)).body;

  it('begins with what has no date yet, the latest first, and has everything on one page or another', async () => {
    const begun = [await begin(type, 'Първо без дата'), await begin(type, 'Второ без дата')];
    const { totalDocs, totalPages, docs } = await pageOf(1);
    expect(docs.slice(0, 2).map(({ id }) => id)).toEqual(begun.toReversed());
    const pages = await Promise.all(Array.from({ length: totalPages }, (_, index) => pageOf(index + 1)));
    const all = pages.flatMap((page) => page.docs);
    expect(all).toHaveLength(totalDocs);
    expect(new Set(all.map(({ id }) => id)).size).toBe(totalDocs);
    const dates = all.map((doc) => (doc[date] ? Date.parse(String(doc[date])) : Infinity));
    expect(dates).toEqual(dates.toSorted((one, other) => other - one));
    expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual(pages.map((_, index) => index < totalPages - 1));
  });

  it('does so among what is searched for, too', async () => {
    const { docs, totalDocs } = await pageOf(1, `&where[title][contains]=${encodeURIComponent('без дата')}`);
    expect([docs.length, totalDocs]).toEqual([2, 2]);
    expect((await pageOf(1, '&where[title][equals]=nothing')).totalDocs).toBe(0);
  });
});
