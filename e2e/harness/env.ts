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

/** How the processes of one run tell each other what lies ready. */
const templateVariable = 'CIVIC_TEST_TEMPLATE';

export const readTemplate = (): string | undefined => process.env[templateVariable];

export function writeTemplate(value: string | undefined): void {
  if (value === undefined) delete process.env[templateVariable];
  else process.env[templateVariable] = value;
}
