import { homePath } from '@civic/content/paths';
import { defaultLanguage } from '@civic/content/site-languages';
import type { Payload } from 'payload';

import { pathAt } from '../where/path-at';
import type { View } from './questions';

export interface WhatToOpen {
  instant: string | null;
  path: string;
  draftOf: string | null;
}

/** The place that a request asks to open, with its path resolved. */
export async function whatToOpen(payload: Payload, view: View): Promise<WhatToOpen> {
  const { instant, document, locale, draft } = view;
  const at = Math.max(Date.now(), instant ? Date.parse(instant) : 0);
  const path = document
    ? await pathAt(payload, { document, locale, at, isDraft: draft })
    : homePath(locale ?? defaultLanguage);
  return { instant, path: view.path ?? path, draftOf: (draft && document) || null };
}
