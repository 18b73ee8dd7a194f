import { APIError } from 'payload';

/** An answer that says no; the message tells the caller what to do instead. */
class Refusal extends APIError {
  constructor(message: string, status: number) {
    super(message, status, null, true);
    // Payload chooses the level of its log by this name: a refusal is no fault of the CMS.
    this.name = 'Forbidden';
  }
}

/** The caller may not do this. */
export class Refused extends Refusal {
  constructor(message: string) {
    super(message, 403);
  }
}

/** The request itself makes no sense here, whoever makes it. */
export class BadRequest extends Refusal {
  constructor(message: string) {
    super(message, 400);
  }
}

/** The caller tries too often. */
export class TooManyAttempts extends Refusal {
  constructor(message: string) {
    super(message, 429);
  }
}
