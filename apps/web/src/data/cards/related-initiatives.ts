import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard } from '@civic/content/views';

import { byStatusThenStart } from './initiative-order';
import { readInitiativeCards } from './initiative-cards';
import { readList } from '../documents/lists';

/** The initiatives set as related, then the others, never the page's own. */
export async function readRelatedInitiatives(
  locale: SiteLanguage,
  initiative: { id: string; related: string[] } | null,
): Promise<InitiativeCard[]> {
  const rows = await readList('initiatives', locale);
  const others = rows.sort(byStatusThenStart).map(({ id }) => id);
  const ids = [...(initiative?.related ?? []), ...others].filter((id) => id !== initiative?.id);
  return readInitiativeCards(locale, ids);
}
