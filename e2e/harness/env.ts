import { existsSync } from 'node:fs';

export type TestDatabase = 'sqlite' | 'mongodb';

/** Which database this run is about; `npm test` runs the suite once for each. */
export const testDatabase: TestDatabase = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite';

export const mongodbUrl = process.env.MONGODB_URL;

const browsers = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
];

/** The browser to drive; undefined lets Playwright use the one it installed itself. */
export const chromiumPath = browsers.find((path) => path !== undefined && existsSync(path));

/** Whether this run takes the pictures of the guides anew. */
export const takesPictures = process.env.PICTURES === '1';

export const inherited = {
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  TMPDIR: process.env.TMPDIR ?? '',
};

/** Where several runs of Jest that belong together keep what they share; `npm test` makes and removes it. */
export const sharedFolder = process.env.CIVIC_TEST_SHARED;

/** How the processes of one run tell each other where its files are and what lies ready. */
const variables = { folder: 'CIVIC_TEST_RUN', template: 'CIVIC_TEST_TEMPLATE' };

function write(variable: string, value: string | undefined): void {
  if (value === undefined) delete process.env[variable];
  else process.env[variable] = value;
}

/** The folder in which this run keeps all its files; a benchmark has none. */
export const runFolder = (): string | undefined => process.env[variables.folder];
export const writeRunFolder = (folder: string | undefined): void => write(variables.folder, folder);

export const readTemplate = (): string | undefined => process.env[variables.template];
export const writeTemplate = (value: string | undefined): void => write(variables.template, value);
