/** Logs a failure for the operators that no visitor sees. */
export function logError(message: string, error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${message}: ${reason}\n`);
}
