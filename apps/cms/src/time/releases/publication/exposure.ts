import { isDocumentType } from '@civic/content/content-types';
import { visibilityAt, type Visibility } from '@civic/content/visibility';

import { storedWindow } from '../../../content/stored-window';
import type { RawRow } from '../../../platform/rows/raw-row';

/** How much visitors get at each visibility; a redirect and a reason for a withdrawal show nothing of the content. */
const shares: Record<Visibility, number> = {
  hidden: 0,
  gone: 0,
  redirected: 0,
  withdrawn: 0,
  teaser: 1,
  archived: 1,
  shown: 2,
};

/** How much visitors get of a published content of the type at the instant (ms, UTC): the more, the higher. */
export const exposureAt =
  (type: string, at: number) =>
  (content: RawRow): number =>
    isDocumentType(type) ? shares[visibilityAt(type, storedWindow({ ...content, _status: 'published' }), at)] : 0;
