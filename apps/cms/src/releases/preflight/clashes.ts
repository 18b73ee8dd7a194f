import type { PayloadRequest } from 'payload';

import type { Clash } from '../plan';

export function findClashes(_req: PayloadRequest, _documents: string[], _except?: string): Promise<Clash[]> {
  return Promise.resolve([]);
}
