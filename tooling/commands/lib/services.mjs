import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { CommandError } from './command-error.mjs';
import { KeptService } from './service.mjs';
import { step } from './terminal.mjs';

/**
 * Waits until a server responds.
 * @param {string} name
 * @param {string} url
 * @param {object} options
 * @param {number} options.timeout milliseconds
 * @param {string} options.logFile the log to name if it does not
 */
async function waitUntilHealthy(name, url, { timeout, logFile }) {
  const deadline = Date.now() + timeout;
  let last = 'no answer';
  while (Date.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return;
      last = `HTTP ${response.status}`;
    } catch (error) {
      last = /** @type {Error} */ (error).message;
    }
    await pause(100);
  }
  throw new CommandError(
    `${name} did not become ready within ${timeout / 1000} s (${url}: ${last}). Its log: ${logFile}`,
  );
}

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
