/**
 * Lets malformed addresses reach the routes. Starts the CMS with the process, not with the first visit: deliveries that a crash left behind go out at once. Under `next dev` it
 * starts with the first request: what this file imports is compiled apart from the routes, so that the CMS would be compiled once more.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { mendAddresses } = await import('./platform/http/malformed-addresses');
  mendAddresses();
  if (process.env.NODE_ENV !== 'development') {
    const { start } = await import('./config/start');
    await start(async () => (await import('./payload.config')).default);
  }
}
