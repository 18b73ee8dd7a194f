import type { SiteLanguage } from '@civic/content/site-languages';
import { createLocalReq, type Payload } from 'payload';

import { releasableTypes } from '../releases/plan';
import { documentOf } from '../releases/publication/apply-item';
import { readMain } from '../releases/publication/documents';
import { futureOf } from './overlay/future';
import { pathIn } from './preview-target';

interface Place {
  /** `type/id`, or `globals/slug`. */
  document: string;
  locale: SiteLanguage | undefined;
  /** ms since the epoch, UTC. */
  at: number;
  /** Whether the latest draft is shown. */
  isDraft: boolean;
}

/** The path of a document at a moment. */
export async function pathAt(payload: Payload, { document, locale, at, isDraft }: Place): Promise<string> {
  const { type, id } = documentOf({ document });
  if (!releasableTypes.includes(type)) return pathIn(type, null, locale);
  const { documents } = await futureOf(payload, { grant: '', at, draftOf: isDraft ? document : null });
  const row = documents.get(document) ?? (await readMain(await createLocalReq({}, payload), type, id));
  return pathIn(type, row, locale);
}
