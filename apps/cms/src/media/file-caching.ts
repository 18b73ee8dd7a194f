import type { PayloadRequest } from 'payload';

import { isStaff } from '../access/roles';
import { asOfFrom } from '../as-of/as-of';

/** How long a file may be kept by whoever gets it: a visitor's copy is asked for again, one that visitors may not have yet is never stored. */
export const fileCaching = (isPrivate: boolean) =>
  isPrivate ? 'private, no-store' : 'public, max-age=0, must-revalidate';

/** Runs before Payload sends a file from the disk; answers nothing itself. */
export function setFileCaching(req: PayloadRequest): void {
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('cache-control', fileCaching(isStaff(req.user) || asOfFrom(req) !== undefined));
}
