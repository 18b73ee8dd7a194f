import { APIError } from 'payload';

/** The caller may not do this; the message says what to do instead. */
export class Refused extends APIError {
  constructor(message: string) {
    super(message, 403, null, true);
  }
}

/** The request itself makes no sense here, whoever makes it. */
export class BadRequest extends APIError {
  constructor(message: string) {
    super(message, 400, null, true);
  }
}

/** The caller tries too often. */
export class TooManyAttempts extends APIError {
  constructor(message: string) {
    super(message, 429, null, true);
  }
}
