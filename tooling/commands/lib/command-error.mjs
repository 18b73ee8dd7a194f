/** A failure that its message explains fully; no stack is shown for it. */
export class CommandError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'CommandError';
  }
}
