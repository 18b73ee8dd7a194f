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

/** What a question asks to be opened, with the path worked out. */
export async function whatToOpen(payload: Payload, view: View): Promise<WhatToOpen> {
  const { instant, document, locale, draft } = view;
  const at = Math.max(Date.now(), instant ? Date.parse(instant) : 0);
  const path = document
    ? await pathAt(payload, { document, locale, at, isDraft: draft })
    : homePath(locale ?? defaultLanguage);
  return { instant, path: view.path ?? path, draftOf: (draft && document) || null };
}
