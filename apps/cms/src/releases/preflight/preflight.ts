import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';

import type { RawRow } from '../../delivery/raw-row';
import type { Finding, PlanItem } from '../plan';

export interface PreflightItem {
  item: PlanItem;
  title: string;
  content: RawRow | null;
  publicNow: RawRow | null;
  collection: SanitizedCollectionConfig;
}

export interface PreflightContext {
  req: PayloadRequest;
  /** ms, UTC. */
  dueAt: number;
  items: PreflightItem[];
}

export function preflight(_context: PreflightContext): Promise<Finding[]> {
  return Promise.resolve([]);
}
