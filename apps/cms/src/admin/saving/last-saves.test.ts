import { lastSaves } from './last-saves';

const version = (at: number, by: string, content: object) => ({
  updatedAt: new Date(at).toISOString(),
  content: { ...content, savedAs: { kind: 'draft', by, at: new Date(at).toISOString() } },
});
const authors = (versions: ReturnType<typeof version>[], since: number) =>
  Object.fromEntries([...lastSaves(versions, since)].map(([name, { by }]) => [name, by]));

const versions = [
  version(4, 'dan', { title: 'C', teaser: 'b', body: null }),
  version(3, 'cy', { title: 'B', teaser: 'b' }),
  version(2, 'bo', { title: 'B', teaser: 'a' }),
  version(1, 'al', { title: 'A', teaser: 'a' }),
];

it('names for each field who changed it last, and not who saved last', () => {
  expect(authors(versions, 1)).toMatchObject({ title: 'dan', teaser: 'cy' });
  expect(authors(versions.slice(1), 1)).toMatchObject({ title: 'bo', teaser: 'cy' });
});

it('says nothing of fields that did not change since', () => {
  expect(authors(versions, 3)).not.toHaveProperty('teaser');
  expect(authors(versions, 1)).not.toHaveProperty('body');
  expect(authors(versions, 4)).toEqual({});
});

it('passes over versions from before it was noted whose they are', () => {
  const old = { updatedAt: new Date(5).toISOString(), content: { title: 'D' } };
  expect(authors([old as never, ...versions], 1)).toMatchObject({ title: 'dan' });
});
