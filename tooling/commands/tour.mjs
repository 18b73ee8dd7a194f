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
import { clear } from './tour/clear.mjs';
import { connect } from './tour/cms.mjs';
import { asOfStop, calendarStop, releaseStop, revealStop } from './tour/stops.mjs';

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
