import { getPayload, type SanitizedConfig } from 'payload';

/**
 * Starts Payload with the configuration that `load` returns. A process that cannot start exits, so that its supervisor starts
 * another: one that stayed would answer 500 permanently, and carry out no release.
 */
export async function start(load: () => Promise<SanitizedConfig>): Promise<void> {
  try {
    await getPayload({ config: await load(), cron: true });
  } catch (error) {
    process.stderr.write(`The CMS could not start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
