/**
 * Runs once when the server starts: a wrong environment stops it here, with every problem listed. Coming releases are known before the
 * first visitor comes, as far as the CMS can tell.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { start } = await import('./start');
  start();
}
