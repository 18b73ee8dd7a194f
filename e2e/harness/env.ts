import { existsSync } from 'node:fs';

export type TestDatabase = 'sqlite' | 'mongodb';

/** The database of this run; `npm test` runs the suite once for each. */
export const testDatabase: TestDatabase = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite';

export const mongodbUrl = process.env.MONGODB_URL;

const browsers = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
];

/** The browser to use; undefined for the one that Playwright installed. */
export const chromiumPath = browsers.find((path) => path !== undefined && existsSync(path));

/** Whether this run takes new pictures for the guides. */
export const takesPictures = process.env.PICTURES === '1';

export const inherited = {
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  TMPDIR: process.env.TMPDIR ?? '',
};

/** The folder that related Jest runs share; `npm test` creates and removes it. */
export const sharedFolder = process.env.CIVIC_TEST_SHARED;

/** Variables with which the processes of one run share the locations of its files and its template. */
const variables = { folder: 'CIVIC_TEST_RUN', template: 'CIVIC_TEST_TEMPLATE' };

function write(variable: string, value: string | undefined): void {
  if (value === undefined) delete process.env[variable];
  else process.env[variable] = value;
}

/** The folder for all files of this run; a benchmark has none. */
export const runFolder = (): string | undefined => process.env[variables.folder];
export const writeRunFolder = (folder: string | undefined): void => write(variables.folder, folder);

export const readTemplate = (): string | undefined => process.env[variables.template];
export const writeTemplate = (value: string | undefined): void => write(variables.template, value);
