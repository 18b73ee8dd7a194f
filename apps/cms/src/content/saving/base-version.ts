import type { PayloadRequest } from 'payload';

import { NewerVersion } from '../../platform/errors';
import { translatorOf } from '../../platform/words/admin-texts';

/** The name under which the data of a request say which version of the document they began from. */
const baseVersionName = 'baseVersion';

const contextKey = 'civicBaseVersion';

/** A version is named by the instant of its change. The date of a header has whole seconds only. */
interface Base {
  document: string;
  at: number;
  tolerance: number;
}

const secondsOnly = 999;

/** The version that the data (which lose the word about it) or the header of a request name; `null` when they name none. */
function takeBase(req: PayloadRequest, data: Record<string, unknown> | undefined): Omit<Base, 'document'> | null {
  const named = data?.[baseVersionName];
  if (data) delete data[baseVersionName];
  if (typeof named === 'string') return { at: Date.parse(named), tolerance: 0 };
  const header = req.payloadAPI === 'REST' ? req.headers.get('if-unmodified-since') : null;
  return header === null ? null : { at: Date.parse(header), tolerance: secondsOnly };
}

/** Notes which version the request's write begins from; writes that follow from it in hooks begin from none. */
export function noteBase(req: PayloadRequest, document: string, data: Record<string, unknown> | undefined): void {
  if (contextKey in req.context) return;
  const base = takeBase(req, data);
  req.context[contextKey] = base && { document, ...base };
}

/** Refuses a write that began from an older version than the newest one. */
export function checkBase(req: PayloadRequest, document: string, newest: { updatedAt?: unknown } | undefined): void {
  const base = req.context[contextKey] as Base | null | undefined;
  if (base?.document !== document) return;
  req.context[contextKey] = null;
  const version = String(newest?.updatedAt);
  // A version that cannot be read is not the newest one.
  if (Date.parse(version) <= base.at + base.tolerance) return;
  req.responseHeaders = new Headers({ 'content-type': 'application/problem+json' });
  throw new NewerVersion(translatorOf(req.i18n)('newerVersion:refused'), version);
}
