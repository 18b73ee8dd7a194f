/** Tells the operators of a failure that no visitor sees. */
export function logError(message: string, error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${message}: ${reason}\n`);
}
