import { z } from 'zod';

import type { AdminTexts, Translate } from '../../../platform/words/admin-texts';
import { findingSchema } from '../../../time/releases/plan';

/** The body of a refusal; unknown parts are omitted. */
const bodySchema = z.object({
  detail: z.string().optional().catch(undefined),
  findings: z.array(findingSchema).default([]).catch([]),
  expected: z.string().optional().catch(undefined),
  documents: z.array(z.string()).default([]).catch([]),
  /** Whether the request may be repeated with `insist`. */
  mayInsist: z.boolean().default(false).catch(false),
  /** The errors at single fields of a document. */
  fields: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .default([])
    .catch([]),
});

type Body = z.infer<typeof bodySchema>;

const emptyBody: Body = {
  detail: undefined,
  findings: [],
  expected: undefined,
  documents: [],
  mayInsist: false,
  fields: [],
};

/** A refusal by the CMS, or a missing answer: `status` is 0 then. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: Body = emptyBody,
  ) {
    super(body.detail ?? `The CMS answered ${status}.`);
    this.name = 'Refusal';
  }
}

/** Reads a refusal from an unsuccessful answer. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => null);
  const read = bodySchema.safeParse(body);
  return new Refusal(response.status, read.success ? read.data : emptyBody);
}

/** Any failure as a refusal: without an answer its status is 0. */
export const asRefusal = (error: unknown): Refusal => (error instanceof Refusal ? error : new Refusal(0));

const keys: Partial<Record<number, keyof AdminTexts['refusals']['bg']>> = {
  0: 'offline',
  401: 'signedOut',
  403: 'forbidden',
  404: 'missing',
  409: 'overtaken',
  422: 'unfit',
};

/** A refusal in plain words. */
export const refusalWords = ({ status }: Pick<Refusal, 'status'>, t: Translate): string =>
  t(`refusals:${keys[status] ?? 'failed'}`);
