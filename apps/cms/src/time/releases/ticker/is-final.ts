import { ReleaseError } from '../errors';

/** The names of errors about the content, which a retry would raise again. */
const aboutContent = new Set(['ValidationError', 'NotFound', 'Forbidden', 'ReleaseError', 'ZodError']);

/**
 * Whether a retry is pointless: the release itself is at fault, not the moment. Compares names, because Payload exists twice in a
 * build.
 */
export function isFinal(error: unknown): boolean {
  if (error instanceof ReleaseError) return true;
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1) {
    if (aboutContent.has(current.name) || aboutContent.has(current.constructor.name)) return true;
    current = current.cause;
  }
  return false;
}
