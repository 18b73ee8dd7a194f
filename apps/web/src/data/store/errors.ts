/** The CMS answered with something other than success. */
export class CmsRequestError extends Error {
  constructor(
    readonly url: string,
    readonly status: number,
  ) {
    super(`The CMS answered ${status} to ${url}`);
    this.name = 'CmsRequestError';
  }
}

/** The CMS gave no answer: refused, reset, timed out. */
export class CmsUnreachableError extends Error {
  constructor(
    readonly url: string,
    cause: unknown,
  ) {
    super(`The CMS cannot be reached at ${url}`, { cause });
    this.name = 'CmsUnreachableError';
  }
}

/** The CMS cannot answer and nothing was kept from before: neither "found" nor "not found" would be honest. */
export class ContentUnavailableError extends Error {
  constructor(
    readonly wanted: string,
    cause?: unknown,
  ) {
    super(`Not available for the moment: ${wanted}`, { cause });
    this.name = 'ContentUnavailableError';
  }
}
