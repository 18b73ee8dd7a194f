/** `npm run tour`: shows on the running demo, in about three minutes, how the site changes with time; removes its documents afterwards. */
import './lib/check-node.mjs';

import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

import { CommandError } from './lib/command-error.mjs';
import { environment } from './lib/env.mjs';
import { main } from './lib/main.mjs';
import { readSettings } from './lib/settings.mjs';
import { stopOnSignals } from './lib/stopping.mjs';
import { step } from './lib/terminal.mjs';
import { connect } from './tour/cms.mjs';
import { asOfStop, calendarStop, releaseStop, revealStop } from './tour/stops.mjs';
import { releaseTitle, slugPrefix } from './tour/texts.mjs';

/** @typedef {{ id: string, slug: string }} Document */

const types = ['announcements', 'pages'];

/**
 * The tour's documents of a type, drafts included.
 * @param {import('./tour/cms.mjs').Cms} cms
 * @param {string} type
 */
async function documentsOf(cms, type) {
  const query = `where[slug][like]=${slugPrefix}&locale=bg&depth=0&draft=true&limit=100`;
  const { docs } = /** @type {{ docs: Document[] }} */ (await cms.send('GET', `/${type}?${query}`));
  return docs.filter(({ slug }) => slug.startsWith(slugPrefix));
}

/** @param {import('./tour/cms.mjs').Cms} cms */
async function cancelReleases(cms) {
  const query = `where[title][equals]=${encodeURIComponent(releaseTitle)}&where[state][equals]=scheduled&limit=100`;
  const { docs } = /** @type {{ docs: { id: string }[] }} */ (await cms.send('GET', `/releases?${query}`));
  for (const { id } of docs) await cms.send('POST', `/releases/${id}/cancel`, {});
}

/**
 * Deletes the tour's documents and cancels its scheduled releases, including those of an interrupted tour.
 * @param {import('./tour/cms.mjs').Cms} cms
 */
async function clear(cms) {
  await cancelReleases(cms);
  for (const type of types) {
    for (const { id } of await documentsOf(cms, type)) await cms.send('DELETE', `/${type}/${id}`);
  }
}

/** The default pause between two events in seconds; `--seconds` changes it. */
const defaultPace = '45';

/** @param {string} origin */
const isHealthy = async (origin) => (await fetch(`${origin}/api/health`).catch(() => null))?.ok === true;

/** @param {string[]} origins */
async function checkRunning(origins) {
  for (const origin of origins) {
    if (await isHealthy(origin)) continue;
    throw new CommandError(`Nothing healthy answers at ${origin}. Run “npm start” in another terminal first.`);
  }
}

function readPace() {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: defaultPace } } });
  const seconds = Number(values.seconds);
  if (Number.isInteger(seconds) && seconds >= 5 && seconds <= 600) return seconds * 1000;
  throw new CommandError(`--seconds must be a whole number from 5 to 600, not “${values.seconds}”.`);
}

async function waitForReader() {
  if (!process.stdin.isTTY) return;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  await lines.question('\nPress Enter to remove what the tour made. ');
  lines.close();
}

await main(async () => {
  const { cmsPort, webPort } = readSettings(environment);
  const pace = readPace();
  const site = `http://127.0.0.1:${webPort}`;
  const origin = `http://127.0.0.1:${cmsPort}`;
  await checkRunning([site, origin]);
  const cms = await connect(origin);
  stopOnSignals({ exitCode: () => 130, before: () => clear(cms) });
  await clear(cms);
  const tour = { cms, site, admin: `${origin}/admin`, pace };
  try {
    for (const stop of [revealStop, releaseStop, asOfStop, calendarStop]) await stop(tour);
    await waitForReader();
  } finally {
    await step('Removing what the tour made', () => clear(cms));
  }
});
