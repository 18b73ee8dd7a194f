import type { ContentChanged } from '@civic/content/wire';

import { applyChange } from './apply-change';
import { receive } from './deliveries';
import { warmQuietly } from './warm';

jest.mock('./apply-change', () => ({ applyChange: jest.fn() }));
jest.mock('./warm', () => ({
  warmPages: (paths: string[]) => Promise.resolve(paths.map((path) => ({ path, status: 200, milliseconds: 1 }))),
  warmQuietly: jest.fn(() => Promise.resolve([])),
}));
const apply = jest.mocked(applyChange);

const change = {
  type: 'content.changed',
  timestamp: '',
  data: { documents: [], tags: [], paths: [] },
} as ContentChanged;

beforeEach(() => apply.mockReset().mockResolvedValue(['/bg']));

it('works on a message once, however often and however close together it comes', async () => {
  const answers = await Promise.all([receive('once', change), receive('once', change)]);
  answers.push(await receive('once', change));
  expect(apply).toHaveBeenCalledTimes(1);
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveProperty('size', 1);
});

it('works on a message again after it failed', async () => {
  apply.mockRejectedValueOnce(new Error('disk full'));
  await expect(receive('again', change)).rejects.toThrow('disk full');
  expect(await receive('again', change)).toEqual({ pages: [{ path: '/bg', status: 200, milliseconds: 1 }] });
});

it('answers once the pages that the change names are rendered, and renders the others afterwards', async () => {
  apply.mockResolvedValueOnce(['/bg/cities/x', '/bg', '/bg/cities']);
  const named = { ...change, data: { ...change.data, paths: ['/bg/cities/x'] } };
  expect(await receive('named', named)).toEqual({ pages: [{ path: '/bg/cities/x', status: 200, milliseconds: 1 }] });
  expect(warmQuietly).toHaveBeenLastCalledWith(['/bg', '/bg/cities']);
});
