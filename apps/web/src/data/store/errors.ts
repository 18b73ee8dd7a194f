/** The CMS responded with a status other than success. */
export class CmsRequestError extends Error {
  constructor(
    readonly url: string,
    readonly status: number,
  ) {
    super(`The CMS answered ${status} to ${url}`);
    this.name = 'CmsRequestError';
  }
}

/** The CMS did not respond: refused, reset, timed out. */
export class CmsUnreachableError extends Error {
  constructor(
    readonly url: string,
    cause: unknown,
  ) {
    super(`The CMS cannot be reached at ${url}`, { cause });
    this.name = 'CmsUnreachableError';
  }
}

/** The CMS is unavailable and nothing is cached: neither "found" nor "not found" would be correct. */
export class ContentUnavailableError extends Error {
  constructor(
    readonly wanted: string,
    cause?: unknown,
  ) {
    super(`Not available for the moment: ${wanted}`, { cause });
    this.name = 'ContentUnavailableError';
  }
}
