import type { PayloadRequest } from 'payload';

import { isStaff } from '../access/roles';

/** How long a file may be kept by whoever gets it: a visitor's copy is asked for again, an editor's is never stored. */
export const fileCaching = (isForStaff: boolean) =>
  isForStaff ? 'private, no-store' : 'public, max-age=0, must-revalidate';

/** Runs before Payload sends a file from the disk; answers nothing itself. */
export function setFileCaching(req: PayloadRequest): void {
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('cache-control', fileCaching(isStaff(req.user)));
}
