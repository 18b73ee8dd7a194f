import { followComing } from './coming/follow-coming';
import { env } from './platform/env';

/** Looks at the environment, and ends the process when it is wrong, with every problem listed; then learns of coming releases. */
export function start(): void {
  try {
    env();
  } catch (error) {
    process.stderr.write(`The site could not start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  followComing();
}
