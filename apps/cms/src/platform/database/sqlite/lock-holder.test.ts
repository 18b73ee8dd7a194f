import { lockingPids } from './lock-holder';

const inodes = { database: 106, sharedMemory: 108 };

describe('lockingPids', () => {
  it.each([
    ['the right to write', '2: POSIX  ADVISORY  WRITE 15413 fe:00:108 120 120', [15413]],
    ['the whole shared memory', '2: POSIX  ADVISORY  WRITE 15413 fe:00:108 0 EOF', [15413]],
    ['the file without a log', '2: POSIX  ADVISORY  WRITE 15413 fe:00:106 1073741824 1073742335', [15413]],
    ['a lock to read', '3: POSIX  ADVISORY  READ 15413 fe:00:108 124 124', []],
    ['the mark of a reader', '3: POSIX  ADVISORY  WRITE 15413 fe:00:108 124 124', []],
    ['another file', '4: POSIX  ADVISORY  WRITE 15413 fe:00:107 120 120', []],
    ['a process that waits', '2: -> POSIX  ADVISORY  WRITE 15413 fe:00:108 120 120', []],
    ['a process of another container', '2: POSIX  ADVISORY  WRITE 0 fe:00:108 120 120', []],
  ])('of %s', (_, line, pids) => {
    expect(lockingPids(`1: FLOCK  ADVISORY  WRITE 1 fe:00:1 0 EOF\n${line}\n`, inodes)).toEqual(pids);
  });

  it('of a file that is missing', () => {
    const none = { database: undefined, sharedMemory: undefined };
    expect(lockingPids('2: POSIX  ADVISORY  WRITE 15413 fe:00:108 120 120', none)).toEqual([]);
  });
});
