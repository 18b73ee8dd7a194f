import { CommandError } from './command-error.mjs';
import { stopAllGroups } from './process-groups.mjs';
import { beginStopping, isStopping } from './stopping.mjs';
import { red } from './terminal.mjs';

/**
 * Runs a command, reports a failure in plain words and ends everything that it started.
 * @param {() => Promise<number | void>} command its exit code; without one 0
 */
export async function main(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    // A user who stops a command needs no explanation for the end of its parts.
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
