import type { CollectionBeforeOperationHook } from 'payload';

import { movesToBin, type Update as BinUpdate } from '../../../content/bin/acts';
import type { ReleasableType } from '../plan';
import { readMain } from '../publication/documents';
import { takeDown } from '../publication/publish-content';
import { setTakenDown } from '../publication/set-taken-down';

type Update = BinUpdate & { draft?: unknown; data?: { _status?: unknown } };

/** Whether a document goes down with the update: it is taken down, or moved to the bin. */
const takesDown = (update: Update): boolean =>
  movesToBin(update) || (!update.draft && update.data?._status === 'draft');

/**
 * Takes a document down as releases do when a person does: what was public stays in its row and among its versions, and the newest edits
 * stay edits. Payload would write the edits into the row, over the last published version. So a take-down would be refused because of
 * edits that nobody publishes, such as an address that another document has, and nothing would say that the document was ever public.
 */
export const takeDownFirst =
  (type: ReleasableType): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { id } = args as Update;
    if (operation !== 'update' || id === undefined || !takesDown(args as Update)) return args;
    const main = await readMain(req, type, String(id));
    if (main?._status !== 'published') return args;
    await setTakenDown(req, `${type}/${String(id)}`, true);
    await takeDown(req, type, String(id));
    // What else the request changes is saved as a draft.
    return { ...args, draft: true, unpublishAllLocales: undefined };
  };
