import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { KeptService } from './service.mjs';
import { step } from './terminal.mjs';
import { waitUntilHealthy } from './wait-until-healthy.mjs';

/** @typedef {Omit<import('./service.mjs').Service, 'logFile'> & { title: string, healthPath: string }} Part */

/**
 * Starts programs and waits until each answers at its health path.
 * @param {readonly Part[]} parts
 * @param {string} dataDir
 * @param {number} timeout milliseconds
 * @returns {Promise<{ givenUp: Promise<never> }>} `givenUp` rejects when one of them later fails for good
 */
export async function startParts(parts, dataDir, timeout) {
  const logs = path.join(dataDir, 'logs');
  mkdirSync(logs, { recursive: true });
  const started = parts.map((part) => new KeptService({ ...part, logFile: path.join(logs, `${part.name}.log`) }));
  const givenUp = Promise.race(started.map((one) => one.givenUp));
  for (const [index, { title, env, healthPath }] of parts.entries()) {
    const service = started[index];
    const url = `http://127.0.0.1:${env.PORT}${healthPath}`;
    const healthy = () => waitUntilHealthy(title, url, { timeout, logFile: service.service.logFile });
    await step(`Starting ${title}`, () => Promise.race([healthy(), givenUp]));
    service.hasWorked();
  }
  return { givenUp };
}
