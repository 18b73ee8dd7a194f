import { listAllPaths } from './sitemap';

jest.mock('../as-of/current-instant', () => ({
  currentInstant: () => Promise.resolve(Date.parse('2026-06-01T00:00:00Z')),
}));
jest.mock('../documents/page-marks', () => ({ markTransitions: () => Promise.resolve() }));
jest.mock('../store/content-store', () => ({ contentStore: () => ({ tombstones: { has: () => false } }) }));
jest.mock('../store/read-one', () => ({
  readOne: ({ key }: { key: string }) =>
    Promise.resolve(
      key === 'entries/cities/bg'
        ? [
            { id: '1', name: 'София', slug: 'sofia', updatedAt: '2026-01-02T08:00:00.000Z' },
            { id: '2', name: 'Варна', slug: 'varna', updatedAt: 'yesterday' },
          ]
        : [],
    ),
}));

it('leaves out an entry that cannot be written, and keeps the others', async () => {
  const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const paths = (await listAllPaths()).map(({ path }) => path);
  expect(paths).toContain('/bg/cities/sofia');
  expect(paths).not.toContain('/bg/cities/varna');
  expect(log).toHaveBeenCalledWith(expect.stringContaining('bg sitemap entry of cities 2'));
});
