import type { BaseDatabaseAdapter } from 'payload';

import { migrationMethods, wrapMethod } from '../upstream/adapter-methods';

type Run = () => Promise<void>;

/**
 * Wraps every migration command of an adapter, and reports failures: Payload logs a failure and ends the process before its logger
 * has written a word.
 */
export function guardMigrations(
  adapter: BaseDatabaseAdapter,
  around: (run: Run) => Promise<void> = (run) => run(),
): void {
  for (const command of migrationMethods) {
    wrapMethod<unknown[], void>(
      adapter,
      command,
      (method) =>
        (...args) =>
          aloud(adapter, () => around(() => method(...args))),
    );
  }
}

async function aloud(adapter: BaseDatabaseAdapter, run: Run): Promise<void> {
  let last: unknown;
  const { logger } = adapter.payload;
  const error = logger.error.bind(logger) as (entry: unknown) => void;
  const atExit = () => {
    const reason = last instanceof Error ? (last.stack ?? last.message) : 'see the log.';
    process.stderr.write(`A migration failed and was undone, so the CMS does not start: ${reason}\n`);
  };
  logger.error = (entry: unknown) => {
    last = (entry as { err?: unknown } | null)?.err;
    error(entry);
  };
  process.once('exit', atExit);
  try {
    await run();
  } finally {
    process.off('exit', atExit);
    logger.error = error;
  }
}
