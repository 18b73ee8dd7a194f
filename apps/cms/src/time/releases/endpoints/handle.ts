import { problemResponse } from '@civic/content/problem';
import type { Endpoint, PayloadRequest } from 'payload';
import { ZodError, type z } from 'zod';

import { hasRole, type Role } from '../../../access/roles';
import { Conflict, Missing, Unfit } from '../errors';

const json = (body: object, status: number) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** As `problemResponse`, with additional members, as RFC 9457 allows. */
const problem = (status: number, title: string, detail: string, more: object = {}) =>
  Response.json(
    { title, status, detail, ...more },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );

function problemOf(error: unknown): Response {
  if (error instanceof ZodError) {
    const detail = error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ');
    return problem(400, 'Not understood', detail);
  }
  if (error instanceof Missing) return problem(404, 'Not found', error.message);
  if (error instanceof Unfit)
    return problem(422, 'Not fit to be released', error.message, { findings: error.findings });
  if (error instanceof Conflict) {
    const { message, expected, documents } = error;
    return problem(409, 'Not possible any more', message, { expected, documents });
  }
  throw error;
}

/** The parsed body. @throws ZodError */
export async function bodyOf<Schema extends z.ZodType>(req: PayloadRequest, schema: Schema): Promise<z.infer<Schema>> {
  const text = (await req.text?.()) ?? '';
  let body: unknown = {};
  try {
    body = text ? JSON.parse(text) : {};
  } catch {
    throw new ZodError([{ code: 'custom', path: [], message: 'must be JSON', input: text }]);
  }
  return schema.parse(body);
}

export const paramOf = (req: PayloadRequest, name: string) => String(req.routeParams?.[name] ?? '');

interface Handled {
  role: Role;
  /** 200 unless the endpoint creates something. */
  status?: number;
}

/** An endpoint for members of staff with the role; its errors become problems with an instruction. */
export const handle = (
  method: 'get' | 'post',
  path: string,
  { role, status = 200 }: Handled,
  work: (req: PayloadRequest) => Promise<object>,
): Endpoint => ({
  method,
  path,
  handler: async (req) => {
    if (!hasRole(req.user, role)) {
      const detail = req.user ? `This needs the role ${role} or a higher one.` : 'Sign in to the CMS first.';
      return problemResponse({ title: 'Forbidden', status: req.user ? 403 : 401, detail });
    }
    try {
      return json(await work(req), status);
    } catch (error) {
      return problemOf(error);
    }
  },
});
