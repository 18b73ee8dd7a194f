import { APIError } from 'payload';

/** A refusal; its message advises the caller on an alternative. */
class Refusal extends APIError {
  constructor(message: string, status: number) {
    super(message, status, null, true);
    // Payload chooses the level of its log by this name: a refusal is not a fault of the CMS.
    this.name = 'Forbidden';
  }
}

/** The caller lacks the permission. */
export class Refused extends Refusal {
  constructor(message: string) {
    super(message, 403);
  }
}

/** The request is invalid, whatever its user. */
export class BadRequest extends Refusal {
  constructor(message: string) {
    super(message, 400);
  }
}

/** Something else needs what the caller wants to remove or to take. */
export class InUse extends Refusal {
  constructor(message: string) {
    super(message, 409);
  }
}

/** The caller tries too often. */
export class TooManyAttempts extends Refusal {
  constructor(message: string) {
    super(message, 429);
  }
}

/** The document has a newer version than the one that the caller's change began from. */
export class NewerVersion extends Refusal {
  readonly code = 'newer-version';

  constructor(
    message: string,
    /** The instant of the newest version. */
    readonly version: string,
  ) {
    super(message, 409);
  }
}
