import type { CitiesMapBlock } from '@civic/payload-types';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { ids } from '../ids';
import { present } from '../present';
import type { CitiesMapProps } from './component';

export async function resolveCitiesMap(block: CitiesMapBlock, context: BlockContext): Promise<CitiesMapProps | null> {
  const { locale, site } = context;
  const chosen = ids(block.cities);
  const cities = await (chosen.length > 0 ? context.cities(chosen) : context.initiativeCities());
  if (cities.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(locale).headings.cities,
    intro: present(block.intro),
    cities,
    highlighted: cities.find(({ name }) => name === site.cityName)?.id ?? null,
    locale,
  };
}
