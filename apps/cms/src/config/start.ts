import { getPayload } from 'payload';

async function startPayload(): Promise<void> {
  const { default: config } = await import('../payload.config');
  await getPayload({ config, cron: true });
}

/**
 * Starts Payload. A process that cannot start ends, so that whoever watches over it starts another: one that stayed would answer 500
 * for ever, and carry out nothing.
 */
export async function start(): Promise<void> {
  try {
    await startPayload();
  } catch (error) {
    process.stderr.write(`The CMS could not start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
