import type { Message } from '@civic/content/wire';

import { scheduleChanged } from '../coming/follower';

import { receive } from './deliveries';
import { take } from './messages';

jest.mock('../coming/follower');
jest.mock('./deliveries');

beforeEach(() => jest.clearAllMocks());

const timestamp = '2027-05-12T06:00:00.000Z';

it('reads the schedule anew when it has changed, and purges nothing', async () => {
  expect(await take('one', { type: 'schedule.changed', timestamp })).toEqual({ pages: [] });
  expect(scheduleChanged).toHaveBeenCalledTimes(1);
  expect(receive).not.toHaveBeenCalled();
});

it('hands on what has changed for visitors', async () => {
  jest.mocked(receive).mockResolvedValue({ pages: [{ path: '/bg', status: 200, milliseconds: 1 }] });
  const change: Message = { type: 'content.changed', timestamp, data: { documents: [], tags: ['a'], paths: [] } };
  const answer = await take('two', change);
  expect(receive).toHaveBeenCalledWith('two', change);
  expect(answer.pages).toHaveLength(1);
  expect(scheduleChanged).not.toHaveBeenCalled();
});
