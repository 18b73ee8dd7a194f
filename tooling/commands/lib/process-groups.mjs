import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { environment } from './env.mjs';

/** Quoted, because a folder name may contain a space. */
const preload = `--require=${JSON.stringify(fileURLToPath(new URL('./follow-parent.cjs', import.meta.url)))}`;
const quiet = { NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };

/** The leaders of the live process groups. @type {Set<number>} */
const groups = new Set();

/**
 * @typedef {object} LaunchOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] instead of the command's own
 * @property {import('node:child_process').StdioOptions} [stdio]
 */

/**
 * Starts a program in its own process group, so that it is stopped with all processes that it starts.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {LaunchOptions} [options]
 */
export function launch(command, args, { cwd, env = environment, stdio = 'pipe' } = {}) {
  const nodeOptions = [env.NODE_OPTIONS, preload].filter(Boolean).join(' ');
  const child = spawn(command, args, {
    cwd,
    stdio,
    detached: true,
    env: { ...quiet, ...env, NODE_OPTIONS: nodeOptions },
  });
  const group = child.pid;
  if (group !== undefined) {
    groups.add(group);
    // The leader can end before the processes that it started.
    child.once('exit', () => void stopGroup(group));
  }
  return child;
}

/**
 * Ends a process group: first with a request, then by force.
 * @param {number} group
 * @param {number} [patience] milliseconds until it is killed
 */
export async function stopGroup(group, patience = 10_000) {
  const deadline = Date.now() + patience;
  let alive = signalGroup(group, 'SIGTERM');
  while (alive && Date.now() < deadline) {
    await pause(50);
    alive = signalGroup(group, 0);
  }
  if (alive) signalGroup(group, 'SIGKILL');
  groups.delete(group);
}

export async function stopAllGroups() {
  await Promise.all([...groups].map((group) => stopGroup(group)));
}

export function killAllGroups() {
  for (const group of groups) signalGroup(group, 'SIGKILL');
}

/**
 * @param {number} group
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether any process is left in it
 */
function signalGroup(group, signal) {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
}
