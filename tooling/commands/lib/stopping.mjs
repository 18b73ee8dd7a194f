import { startedByNpm } from './env.mjs';
import { killAllGroups, stopAllGroups } from './process-groups.mjs';

/** npm forwards a signal that the terminal has already sent; only a later one counts as a second signal. */
const sameKeyPress = 700;

let stopping = /** @type {number | null} */ (null);

/** Marks further process ends as intended. */
export function beginStopping() {
  stopping ??= Date.now();
}

/** Whether the command is ending. */
export const isStopping = () => stopping !== null;

/**
 * Ends all started processes, then the command itself. A second signal kills them.
 * @param {object} options
 * @param {() => number} options.exitCode called when a signal has come
 * @param {() => Promise<void>} [options.before] cleanup after the processes have ended
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
 * npm itself may be killed before it can forward a signal.
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
