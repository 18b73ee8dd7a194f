/**
 * The messages beside fields in the answer to a save that was refused.
 *
 * Read against: payload 3.90.1, @payloadcms/next 3.90.1.
 * Why: Payload puts them into the answer when the error is an instance of its class. In a production build that class exists twice, once for
 * the start of the process and once for the routes.
 * At an upgrade: an error that keeps its messages elsewhere than in `data.errors` reaches the form without them.
 */
import type { AfterErrorHook } from 'payload';

interface FieldMessage {
  path: string;
  message: string;
}

const isFieldMessage = (value: unknown): value is FieldMessage =>
  typeof value === 'object' && value !== null && 'path' in value && 'message' in value;

/** The messages beside fields that a failed check carries; `undefined` for every other error. */
function fieldMessages(error: Error): FieldMessage[] | undefined {
  const data: unknown = 'data' in error ? error.data : undefined;
  const messages: unknown = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : undefined;
  return Array.isArray(messages) && messages.length > 0 && messages.every(isFieldMessage) ? messages : undefined;
}

/**
 * Adds the messages beside the fields to the answer. Payload does so only when it recognises the error's class, which in a
 * production build exists twice, once for the process's start and once for the routes.
 */
export const keepFieldMessages: AfterErrorHook = ({ error, result }) => {
  const errors = fieldMessages(error);
  if (!errors || result?.errors[0]?.data) return;
  return { response: { errors: [{ name: 'ValidationError', message: error.message, data: { errors } }] } };
};
