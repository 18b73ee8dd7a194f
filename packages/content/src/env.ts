import type { z } from 'zod';

/** All problems of an environment in one error, so that an operator can fix them together. */
class EnvironmentError extends Error {
  constructor(
    readonly app: string,
    readonly problems: string[],
  ) {
    super(`${app} cannot start with this environment:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'EnvironmentError';
  }
}

/**
 * Reads an environment by its schema; an empty variable counts as one that is not set.
 * @throws EnvironmentError with all problems.
 */
export function readEnvironment<Schema extends z.ZodType>(
  app: string,
  schema: Schema,
  source: Record<string, string | undefined>,
): z.infer<Schema> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new EnvironmentError(
    app,
    result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  );
}
