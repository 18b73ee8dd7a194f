import { isPortFree } from '../lib/ports.mjs';
import { fail, ok, warn } from './finding.mjs';

/** @typedef {import('./finding.mjs').Finding} Finding */
/** @typedef {Record<string, string | undefined>} Environment */

/**
 * @param {string} url
 * @param {Record<string, string>} [headers]
 * @returns {Promise<number>} the status; 0 without a response
 */
async function statusOf(url, headers = {}) {
  try {
    return (await fetch(url, { headers, signal: AbortSignal.timeout(5000) })).status;
  } catch {
    return 0;
  }
}

/**
 * Checks that the port is free, or taken by its own part of the product.
 * @param {string} title
 * @param {string} variable
 * @param {number} port
 * @returns {Promise<Finding & { running: boolean }>}
 */
export async function checkPort(title, variable, port) {
  if (await isPortFree(port))
    return { ...ok(`Port ${port} is free for ${title}, which is not running`), running: false };
  const status = await statusOf(`http://127.0.0.1:${port}/api/health`);
  if (status === 200) return { ...ok(`Port ${port}: ${title} answers`), running: true };
  const advice = `Stop the program that has it, or choose another port: ${variable}=${port + 100} npm start`;
  return { ...fail(`Port ${port} for ${title} is taken by another program`, advice), running: false };
}

/**
 * Checks the running parts: each is ready, and the site may read from the CMS.
 * @param {{ cms: Environment, web: Environment }} env
 * @param {{ cms: boolean, web: boolean }} running
 * @returns {Promise<Finding[]>}
 */
export async function checkRunning(env, running) {
  const findings = [];
  if (running.cms) {
    const url = `http://127.0.0.1:${env.cms.PORT}`;
    const { clock, database } = await healthOf(url);
    findings.push(await checkReady('The CMS', url), ...clockFindings('the CMS', clock?.cms), ...lockFindings(database));
  }
  if (running.web) {
    const url = `http://127.0.0.1:${env.web.PORT}`;
    const { clock } = await healthOf(url);
    findings.push(await checkReady('The site', url), ...clockFindings('the site', clock), await checkReading(env.web));
  }
  if (running.cms) findings.push(...(await Promise.all(siteUrls(env.cms).map(checkSite))));
  return findings;
}

/**
 * @typedef {{ state?: string, offsetMs?: number | null }} Clock
 * @typedef {{ state?: string, forSeconds?: number, holder?: { pid: number, command: string } | null }} DatabaseState
 */

/** @param {string} url @returns {Promise<{ clock?: Clock & { cms?: Clock }, database?: DatabaseState }>} what a running part says */
async function healthOf(url) {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5000) });
    return /** @type {object} */ (await response.json());
  } catch {
    return {};
  }
}

/** @param {string} title @param {Clock} [clock] @returns {Finding[]} */
export function clockFindings(title, { state, offsetMs } = {}) {
  if (state === 'right') return [ok(`The clock of ${title} is right to the second`)];
  if (state !== 'wrong') return [];
  const seconds = Math.abs(Number(offsetMs) / 1000).toFixed(1);
  const direction = Number(offsetMs) > 0 ? 'behind' : 'ahead';
  const advice = 'Set the clock by NTP on that machine. Until then the product goes by the clock of the database.';
  return [warn(`The clock of ${title} is ${seconds} s ${direction}`, advice)];
}

/** @param {DatabaseState} [database] @returns {Finding[]} */
export function lockFindings({ state, forSeconds, holder } = {}) {
  if (state !== 'locked') return [];
  const name = holder ? `Process ${holder.pid} (${holder.command})` : 'Another process';
  const advice = 'Saves wait for it. If it is no backup that will end soon, stop it.';
  return [warn(`${name} has locked the database for ${forSeconds} s`, advice)];
}

/** @param {Environment} cms @returns {string[]} */
const siteUrls = (cms) => (cms.SITE_URLS ?? '').split(',').flatMap((url) => url.trim() || []);

/** @param {string} title @param {string} url @returns {Promise<Finding>} */
async function checkReady(title, url) {
  const status = await statusOf(`${url}/api/ready`);
  if (status === 200) return ok(`${title} is ready`);
  return fail(`${title} is not ready (HTTP ${status})`, 'Read its log in the folder logs of the data.');
}

/** Checks that the CMS lets the site read. @param {Environment} web @returns {Promise<Finding>} */
async function checkReading({ CMS_URL, SITE_KEY }) {
  const url = `${CMS_URL}/api/initiatives?limit=1&depth=0`;
  const status = await statusOf(url, { authorization: `Site-Key ${SITE_KEY}` });
  if (status === 200) return ok(`The site reaches the CMS at ${CMS_URL}`);
  if (status === 0)
    return fail(`No CMS answers at ${CMS_URL}`, 'Start it, or set CMS_URL. The site shows what it has kept.');
  return fail(`The CMS refuses the site (HTTP ${status})`, 'SITE_KEY must be the same for both.');
}

/** Checks that the CMS can notify this site of changes. @param {string} url @returns {Promise<Finding>} */
async function checkSite(url) {
  const status = await statusOf(`${url}/api/health`);
  if (status === 200) return ok(`The CMS reaches the site at ${url}`);
  const advice = 'Start it, or correct SITE_URLS. What is published meanwhile is delivered when it is back.';
  return warn(`No site answers at ${url}, so the CMS cannot tell it of changes`, advice);
}
