import { createWriteStream, openSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { CommandError } from './command-error.mjs';
import { launch } from './process-groups.mjs';
import { isStopping } from './stopping.mjs';
import { red } from './terminal.mjs';

/** The interval in milliseconds within which repeated crashes make a service hopeless. */
const window = 60_000;
const attempts = 5;

/**
 * The delay before a crashed service is restarted.
 * @param {readonly number[]} crashes instants in milliseconds, the newest last
 * @param {number} now
 * @returns {number | null} milliseconds; null if it has crashed too often
 */
export function restartDelay(crashes, now) {
  const recent = crashes.filter((instant) => now - instant < window).length;
  return recent > attempts ? null : Math.min(1000 * 2 ** (recent - 1), 15_000);
}

/** Whether this log line must be shown immediately. @param {string} line */
export const isTrouble = (line) => /\b(ERROR|FATAL)\b|⨯|^\s*(Uncaught|[A-Z]\w*Error:)/.test(line);

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {Record<string, string | undefined>} env
 * @property {string} logFile
 * @property {boolean} [verbose] show its whole output
 * @property {() => boolean} [isEnding] whether its end is intended, checked when it ends; by default, whether the command is
 * ending
 */

/** A supervised program: restarted when it crashes, given up when it never worked or crashes too often. */
export class KeptService {
  /** @type {number[]} */
  #crashes = [];
  #worked = false;
  /** The newest lines of the log. @type {string[]} */
  #lines = [];
  /** @type {(error: Error) => void} */
  #giveUp = () => {};
  /** Never resolves; rejects when the service is given up. @type {Promise<never>} */
  givenUp = new Promise((_, reject) => (this.#giveUp = reject));

  /** @param {Service} service */
  constructor(service) {
    this.service = service;
    this.log = createWriteStream('', { fd: openSync(service.logFile, 'a') });
    this.#start();
  }

  #isEnding() {
    return (this.service.isEnding ?? isStopping)();
  }

  /** Marks the service as working, so that a crash is followed by a restart. */
  hasWorked() {
    this.#worked = true;
  }

  #start() {
    if (this.#isEnding()) return;
    const { command, args, cwd, env } = this.service;
    const child = launch(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const input of [child.stdout, child.stderr]) {
      if (input) createInterface({ input }).on('line', (line) => this.#heard(line));
    }
    child.once('error', (error) => this.#giveUp(error));
    child.once('exit', (code, signal) => this.#stopped(signal ?? `code ${code}`));
  }

  /** @param {string} line */
  #heard(line) {
    const { name, verbose } = this.service;
    this.log.write(`${line}\n`);
    this.#lines = [...this.#lines.slice(-19), line];
    if (verbose || isTrouble(line)) console.log(`[${name}] ${line}`);
  }

  /** @param {string} how */
  #stopped(how) {
    if (this.#isEnding()) return;
    const { name, logFile } = this.service;
    const now = Date.now();
    this.#crashes.push(now);
    const delay = this.#worked ? restartDelay(this.#crashes, now) : null;
    if (delay === null) {
      const last = this.#lines.map((line) => `  ${line}\n`).join('');
      this.#giveUp(new CommandError(`${name} stopped (${how}). Its last words:\n${last}Its log: ${logFile}`));
      return;
    }
    console.log(red(`[${name}] stopped (${how}); starting it again in ${delay / 1000} s. Its log: ${logFile}`));
    setTimeout(() => this.#start(), delay);
  }
}
