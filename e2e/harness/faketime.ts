import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

const libraries = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1',
];

const library = libraries.find(existsSync);

/** Whether this machine can give a process a different clock. */
export const canTravel = library !== undefined;

const common = { LD_PRELOAD: library ?? '', FAKETIME_NO_CACHE: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1' };

/** The environment of a process with a clock that is ahead, such as by `+1h`. */
export const aheadBy = (offset: string): Record<string, string> => ({ ...common, FAKETIME: offset });

/** The environment of processes with a clock that is ahead by the offset in the file. */
export const aheadByFile = (file: string): Record<string, string> => ({ ...common, FAKETIME_TIMESTAMP_FILE: file });

/** Moves the clock of the processes that follow the file to an instant (ms, UTC), from which it continues. */
export const travelTo = (file: string, instant: number): Promise<void> =>
  writeFile(file, `+${((instant - Date.now()) / 1000).toFixed(3)}s`);
