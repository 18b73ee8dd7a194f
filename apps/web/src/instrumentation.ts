/** Runs once when the server starts: a wrong environment stops it here, with every problem listed. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('./env');
  env();
}
