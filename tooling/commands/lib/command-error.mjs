/** A failure with a complete explanation in its message; it is shown without a stack. */
export class CommandError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'CommandError';
  }
}
