import type { AddressedType } from '@civic/content/content-types';

import type { RawRow } from '../../../platform/rows/raw-row';

/** Something that visitors will get, or lose (`null`), at an instant (ms, UTC). */
export interface Change {
  at: number;
  /** `type/id`. */
  document: string;
  content: RawRow | null;
  /** The old and new paths of the document whose redirects are made, changed or removed with it. */
  moved: string[];
}

export interface RedirectAhead {
  type: AddressedType;
  id: string;
}

/** The differences between the public content at a moment and that of today. */
export interface Future {
  /** By `type/id`: the content visitors have instead, all languages in it; `null` for documents that are taken down. */
  documents: Map<string, RawRow | null>;
  /** By old path: the path it redirects to then; `null` where a document has that path itself. */
  redirects: Map<string, RedirectAhead | null>;
  /** Every step on the way, in its order. */
  changes: Change[];
}

export const noFuture = (): Future => ({ documents: new Map(), redirects: new Map(), changes: [] });
