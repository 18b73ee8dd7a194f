/**
 * The marks on the fields of a form in Payload's admin.
 *
 * Read against: payload 3.90.1, @payloadcms/ui 3.90.1.
 * Why: the form puts what a save was refused for at its fields, and asks the server for its state a moment later. That state is checked field by
 * field and knows nothing of what only a save can find, such as that a date has passed, so that every mark of a refusal would go at once.
 * At an upgrade: with another answer to a refused save, or another state of a form, the marks go again, and the browser test of saving fails.
 */
import type { FormState } from 'payload';

export interface FieldMessage {
  path: string;
  message: string;
}

const listIn = (value: unknown, name: string): unknown[] => {
  const list: unknown = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null;
  return Array.isArray(list) ? list : [];
};

const isFieldMessage = (value: unknown): value is FieldMessage =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  value.path !== '' &&
  'message' in value &&
  typeof value.message === 'string';

/** The messages beside fields in the answer to a refused save. */
export async function fieldMessagesIn(response: Response): Promise<FieldMessage[]> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return listIn(body, 'errors')
    .flatMap((error) => listIn((error as { data?: unknown } | null)?.data, 'errors'))
    .filter(isFieldMessage);
}

/** The paths of the lists and groups around a field. */
const around = (path: string) => {
  const parts = path.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
};

/** The state of a form with marks at its fields, and with the counts of them at what is around these. */
export function withMarks(state: FormState, messages: readonly FieldMessage[]): FormState {
  const marked = { ...state };
  for (const { message, path } of messages) {
    const field = marked[path];
    if (!field) continue;
    marked[path] = { ...field, errorMessage: message, valid: false };
    for (const outer of around(path)) {
      const holder = marked[outer];
      if (holder) marked[outer] = { ...holder, errorPaths: [...new Set([...(holder.errorPaths ?? []), path])] };
    }
  }
  return marked;
}
