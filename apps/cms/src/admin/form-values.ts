import type { FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';

/** The fields as a save sends them. */
export const valuesOf = (state: FormState): Record<string, unknown> =>
  JSON.parse(JSON.stringify(reduceFieldsToValues(state, true))) as Record<string, unknown>;

/** What a form sends to save the values as a draft. */
export function draftOf(values: object): { body: FormData; text: string } {
  const body = new FormData();
  const text = JSON.stringify({ ...values, _status: 'draft' });
  body.append('_payload', text);
  return { body, text };
}
