/**
 * Runs once when the server starts. An invalid environment ends the process with a list of every problem. Coming releases are
 * loaded before the first visitor comes, if the CMS is available.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { start } = await import('./start');
  await start();
}
