import { setTimeout as pause } from 'node:timers/promises';

import { CommandError } from '../lib/command-error.mjs';

/** The interval between two requests of a page, ms. */
const interval = 50;

/**
 * Waits until all pages contain the text.
 * @param {string[]} urls
 * @param {string} text
 * @param {number} latest ms since the epoch
 * @returns {Promise<number>} the time at which the last one had it, ms since the epoch
 * @throws CommandError naming a page that does not show it in time
 */
export async function untilShown(urls, text, latest) {
  await Promise.all(urls.map((url) => untilOneShows(url, text, latest)));
  return Date.now();
}

/** @type {(url: string, text: string, latest: number) => Promise<void>} */
async function untilOneShows(url, text, latest) {
  while (!(await (await fetch(url)).text()).includes(text)) {
    if (Date.now() > latest) throw new CommandError(`${url} does not show “${text}”. See data/logs for the reason.`);
    await pause(interval);
  }
}
