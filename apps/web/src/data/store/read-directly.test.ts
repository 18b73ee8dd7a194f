import { CmsRequestError } from './errors';
import { readDirectly } from './read-directly';
import { readThrough } from './read-through';
import type { Source } from './source';

const mockPreview = jest.fn(() => Promise.resolve<object | null>({ token: 't', instant: null }));
jest.mock('../as-of/current-preview', () => ({ currentPreview: () => mockPreview() }));
jest.mock('./content-store', () => ({
  contentStore: () => {
    throw new Error('what is kept for visitors was touched');
  },
}));
jest.mock('./page-tags', () => ({}));

const load = jest.fn<ReturnType<Source<string>['load']>, [string[]]>();
const source = (...ids: string[]): Source<string> => ({
  items: ids.map((id) => ({ id, key: `key/${id}`, tags: [] })),
  load,
});

beforeEach(() => {
  load.mockReset().mockImplementation((ids) =>
    Promise.resolve({
      values: new Map(ids.filter((id) => id !== 'hidden').map((id) => [id, id.toUpperCase()])),
      untilOf: () => undefined,
    }),
  );
});

it('asks the CMS and touches nothing that is kept for visitors', async () => {
  expect([...(await readThrough(source('a', 'hidden')))]).toEqual([
    ['a', 'A'],
    ['hidden', null],
  ]);
});

it('leaves out what the CMS does not hand out for the moment', async () => {
  load.mockRejectedValue(new CmsRequestError('http://cms', 403));
  expect([...(await readDirectly(source('a', 'b')))]).toEqual([]);
});

it('lets programming errors through', async () => {
  load.mockRejectedValue(new TypeError('no'));
  await expect(readDirectly(source('a'))).rejects.toThrow(TypeError);
});
