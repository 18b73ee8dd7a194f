import type { z } from 'zod';

import { Refusal, refusalOf } from './refusal';

interface Question {
  method?: 'GET' | 'POST';
  body?: object;
  signal?: AbortSignal;
}

/**
 * Sends a request to the CMS as the current user. @throws Refusal with the answer's status; 0 when there is no answer, or one that
 * cannot be read.
 */
export async function ask<Schema extends z.ZodType>(
  url: string,
  schema: Schema,
  { method = 'GET', body, signal }: Question = {},
): Promise<z.infer<Schema>> {
  const response = await fetch(url, {
    method,
    credentials: 'same-origin',
    ...(signal && { signal }),
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch(() => null);
  if (!response) throw new Refusal(0);
  if (!response.ok) throw await refusalOf(response);
  const read = schema.safeParse(await response.json().catch(() => null));
  if (!read.success) throw new Refusal(0);
  return read.data;
}
