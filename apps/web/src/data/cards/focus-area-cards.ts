import type { SiteLanguage } from '@civic/content/site-languages';
import type { FocusAreaCard } from '@civic/content/views';

import { readDocuments } from '../documents/documents';
import { titleOf } from '../documents/raw-documents';
import { markShown } from '../documents/page-marks';

/** Cards of the focus areas that have a name in the language, in the order of the ids. */
export async function readFocusAreaCards(locale: SiteLanguage, ids: string[]): Promise<FocusAreaCard[]> {
  const documents = await readDocuments('focus-areas', locale, ids);
  const areas = [...new Set(ids)].flatMap((id) => documents.get(id) ?? []).filter((area) => titleOf(area));
  await markShown('focus-areas', areas);
  return areas.map(({ id, name, summary, icon }) => ({ id, name, summary: summary ?? null, icon }));
}
