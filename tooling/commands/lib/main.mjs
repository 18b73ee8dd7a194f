import { CommandError } from './command-error.mjs';
import { stopAllGroups } from './process-groups.mjs';
import { beginStopping, isStopping } from './stopping.mjs';
import { red } from './terminal.mjs';

/**
 * Runs a command; a failure is told in plain words, and nothing that it started is left.
 * @param {() => Promise<number | void>} command its exit code; none is 0
 */
export async function main(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    // Whoever stops a command knows why its parts end.
    if (isStopping()) return;
    console.error(
      `\n${red(error instanceof CommandError ? error.message : String(/** @type {Error} */ (error).stack))}`,
    );
    process.exitCode = 1;
  }
  beginStopping();
  await stopAllGroups();
  process.exit();
}
