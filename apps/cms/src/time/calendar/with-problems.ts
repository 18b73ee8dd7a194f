import type { Endpoint } from 'payload';

import { isRow } from '../../platform/rows/raw-row';
import { languageOf } from './language';
import { CalendarRefusal, unfit, type FieldProblem } from './refusals';

/** The problems that Payload's own validation found, by field; the class is compared by name because a build may contain it twice. */
function fieldProblems(error: unknown): FieldProblem[] | undefined {
  const data: unknown = error instanceof Error && 'data' in error ? error.data : undefined;
  const errors: unknown = isRow(data) ? data.errors : undefined;
  if (!Array.isArray(errors)) return undefined;
  const found = errors
    .filter(isRow)
    .flatMap(({ path, message }) =>
      typeof path === 'string' && typeof message === 'string' ? [{ path, message }] : [],
    );
  return found.length > 0 ? found : undefined;
}

function refusalOf(error: unknown): CalendarRefusal | undefined {
  if (error instanceof CalendarRefusal) return error;
  const fields = fieldProblems(error);
  return fields && unfit(fields);
}

/** The endpoint with its refusals as problems (RFC 9457) that name the fields. */
export const withProblems = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    try {
      return await endpoint.handler(req);
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      const { status, words, fields, mayInsist } = refusal;
      return Response.json(
        { title: 'Not done', status, detail: words[languageOf(req)], fields, mayInsist },
        { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
      );
    }
  },
});
