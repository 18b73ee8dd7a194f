import type { SiteLanguage } from '@civic/content/site-languages';
import { ExternalNote } from '@civic/ui/actions/external-note';
import { countryName, formatCoordinates } from '@civic/ui/format/places';
import { Facts } from '@civic/ui/layout/facts';
import { messages } from '@civic/ui/messages/messages';

import type { CityView } from '../../data/cities/cities';
import { readableHost } from '../../platform/urls/readable-address';

/** The location of the city and its website. */
export function CityFacts({ locale, city }: { locale: SiteLanguage; city: CityView }) {
  const { country, coordinates, website } = city;
  const texts = messages(locale).documents;
  const link = website && (
    <a href={website}>
      {readableHost(website)}
      <ExternalNote locale={locale} />
    </a>
  );
  return (
    <Facts
      facts={[
        { term: texts.country, value: countryName(locale, country) },
        ...(coordinates ? [{ term: texts.coordinates, value: formatCoordinates(locale, coordinates) }] : []),
        ...(link ? [{ term: texts.website, value: link }] : []),
      ]}
    />
  );
}
