/** Starts the CMS with the process, not with the first visit: deliveries that a crash left behind go out at once. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { start } = await import('./config/start');
  await start(async () => (await import('./payload.config')).default);
}
