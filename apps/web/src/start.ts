import { followComing, scheduleChanged } from './coming/follower';
import { followCmsClock } from './data/store/cms-clock';
import { env } from './platform/env';
import { guardAnswers } from './platform/http/guard-answers';
import { nodeEnvironment } from './platform/node-environment';

/**
 * Validates the environment and ends the process with every problem if it is invalid; then learns the time and the coming releases
 * from the CMS, if it is there.
 */
export async function start(): Promise<void> {
  try {
    env();
  } catch (error) {
    process.stderr.write(`The site could not start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  // In development there is no deadline: a page may take longer to compile.
  guardAnswers(nodeEnvironment() === 'development' ? null : undefined);
  await followCmsClock(scheduleChanged);
  await followComing();
}
