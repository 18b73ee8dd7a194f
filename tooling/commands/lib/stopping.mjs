import { startedByNpm } from './env.mjs';
import { killAllGroups, stopAllGroups } from './process-groups.mjs';

/** npm passes on a signal that the terminal has already sent; only a later one is a second one. */
const sameKeyPress = 700;

let stopping = /** @type {number | null} */ (null);

/** From now on what ends is meant to. */
export function beginStopping() {
  stopping ??= Date.now();
}

/** Is the command on its way out? */
export const isStopping = () => stopping !== null;

/**
 * Ends everything that was started, then the command itself. A second signal kills.
 * @param {object} options
 * @param {() => number} options.exitCode asked when a signal has come
 * @param {() => Promise<void>} [options.before] tidying up, after the processes are gone
 */
export function stopOnSignals({ exitCode, before = async () => {} }) {
  const stop = async () => {
    if (stopping !== null) {
      if (Date.now() - stopping < sameKeyPress) return;
      killAllGroups();
      process.exit(130);
    }
    stopping = Date.now();
    console.log('\nStopping …');
    await stopAllGroups();
    await before();
    process.exit(exitCode());
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());
  if (startedByNpm) followNpm(stop);
}

/**
 * npm itself may be killed before it can pass a signal on.
 * @param {() => Promise<void>} stop
 */
function followNpm(stop) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    void stop();
  }, 500);
  timer.unref();
}
