import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { KeptService } from './service.mjs';
import { step } from './terminal.mjs';
import { waitUntilHealthy } from './wait-until-healthy.mjs';

/** @typedef {Omit<import('./service.mjs').Service, 'logFile'> & { title: string, healthPath: string }} Part */

/**
 * Starts a program.
 * @param {Part} part
 * @param {string} dataDir folder of its log
 */
export function launchPart(part, dataDir) {
  const logs = path.join(dataDir, 'logs');
  mkdirSync(logs, { recursive: true });
  return { part, service: new KeptService({ ...part, logFile: path.join(logs, `${part.name}.log`) }) };
}

/**
 * Waits until each program responds at its health path.
 * @param {readonly ReturnType<typeof launchPart>[]} launched
 * @param {number} timeout milliseconds
 * @returns {Promise<{ givenUp: Promise<never> }>} `givenUp` rejects when one of them later fails permanently
 */
export async function untilHealthy(launched, timeout) {
  const givenUp = Promise.race(launched.map(({ service }) => service.givenUp));
  for (const { part, service } of launched) {
    const { title, env, healthPath } = part;
    const url = `http://127.0.0.1:${env.PORT}${healthPath}`;
    const healthy = () => waitUntilHealthy(title, url, { timeout, logFile: service.service.logFile });
    await step(`Starting ${title}`, () => Promise.race([healthy(), givenUp]));
    service.hasWorked();
  }
  return { givenUp };
}

/**
 * Starts programs and waits until each responds at its health path.
 * @param {readonly Part[]} parts
 * @param {string} dataDir
 * @param {number} timeout milliseconds
 */
export const startParts = (parts, dataDir, timeout) =>
  untilHealthy(
    parts.map((part) => launchPart(part, dataDir)),
    timeout,
  );
