import { getPayload, type SanitizedConfig } from 'payload';

/**
 * Starts Payload with the configuration that `load` gives. A process that cannot start ends, so that whoever watches over it starts
 * another: one that stayed would answer 500 for ever, and carry out nothing.
 */
export async function start(load: () => Promise<SanitizedConfig>): Promise<void> {
  try {
    await getPayload({ config: await load(), cron: true });
  } catch (error) {
    process.stderr.write(`The CMS could not start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
