import type { GlobalType } from '@civic/content/content-types';
import type { GlobalAfterChangeHook, GlobalBeforeChangeHook } from 'payload';

import { globalChange, type PlainState } from './changes';
import { globalStateOf, readGlobal } from './main-row';
import { recall, remember } from './memory';
import { record } from './outbox';

export const rememberGlobal =
  (slug: GlobalType): GlobalBeforeChangeHook =>
  async ({ data, req }) => {
    remember(req, slug, await readGlobal(req, slug));
    return data;
  };

/** Creates an event when the public content changes; a draft leaves the main row unchanged. */
export const recordGlobal =
  (slug: GlobalType): GlobalAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    const at = Date.now();
    const remembered = recall<PlainState | null>(req, slug);
    // Restoring a version of a global runs no hook before; it passes the main row as the previous document.
    const before = remembered === undefined ? globalStateOf(previousDoc) : remembered;
    const after = await readGlobal(req, slug);
    const isUntouched = before?.updatedAt === after?.updatedAt;
    if (isUntouched && doc._status !== 'published') return doc;
    const change = globalChange(slug, before, after);
    if (change) await record(req, change, at);
    return doc;
  };
