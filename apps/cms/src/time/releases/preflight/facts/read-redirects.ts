import type { PayloadRequest } from 'payload';

import { chunksOf, readRows } from './read-rows';

/** The old paths, out of those given, that have a redirect. */
export async function readRedirects(req: PayloadRequest, paths: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const some of chunksOf([...new Set(paths)])) {
    const rows = await readRows(req, 'redirects', { where: { from: { in: some } }, select: { from: true } });
    for (const { from } of rows) found.add(String(from));
  }
  return found;
}
