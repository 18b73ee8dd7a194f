import { absoluteUrl } from '../../platform/urls/absolute-url';
import type { CityView } from '../../data/cities/cities';
import type { Statement } from './json-ld';

export function city({ name, path, country, coordinates, summary, website }: CityView): Statement {
  return {
    '@type': 'City',
    name,
    url: absoluteUrl(path),
    address: { '@type': 'PostalAddress', addressCountry: country },
    ...(summary && { description: summary }),
    ...(website && { sameAs: website }),
    ...(coordinates && { geo: { '@type': 'GeoCoordinates', ...coordinates } }),
  };
}
