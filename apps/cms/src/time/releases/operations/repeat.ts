import type { PayloadRequest } from 'payload';

import { findItems, inside } from '../ledger';
import type { LedgerRow } from '../ledger-row';
import { writeEnd, writeItems, writeRelease } from '../write-release';

interface Instants {
  dueAt: string | null;
  endAt: string | null;
}

/** Writes a copy of a row, with the very same pins, at other instants. */
export async function repeat(
  req: PayloadRequest,
  release: LedgerRow,
  { dueAt, endAt }: Instants,
  by: string,
): Promise<LedgerRow> {
  const copy = await writeRelease(req, {
    title: release.title ?? '',
    state: 'scheduled',
    kind: release.kind,
    dueAt,
    endAt,
    plan: release.plan,
    findings: release.findings ?? [],
    inverseOf: release.inverseOf,
    replaces: release.id,
    scheduledBy: by,
  });
  const items = await findItems(inside(req), release.id);
  const pins = items.map(({ document, action, locales, version, content, hash }) => ({
    document,
    action,
    locales,
    version,
    content: content ?? null,
    hash,
  }));
  await writeItems(req, copy.id, pins);
  if (release.kind === 'release') await writeEnd(req, copy);
  return copy;
}
