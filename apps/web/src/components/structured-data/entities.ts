import { homePath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { OrganizationCard, OrganizationRole } from '@civic/content/views';

import type { CityView } from '../../data/cities/cities';
import type { SiteView } from '../../data/globals/site';
import type { InitiativeView } from '../../data/initiatives/initiatives';
import type { RepresentativeView } from '../../data/representatives/representatives';
import { absoluteUrl } from '../../platform/urls/absolute-url';

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

export function person({ name, path, position, city, photo }: RepresentativeView): Statement {
  return {
    '@type': 'Person',
    name,
    jobTitle: position,
    url: absoluteUrl(path),
    ...(city && { workLocation: { '@type': 'City', name: city.name, url: absoluteUrl(city.path) } }),
    ...(photo && { image: absoluteUrl(photo.src) }),
  };
}

/** The publisher of the site. */
export function organization(locale: SiteLanguage, site: SiteView): Statement {
  const { email, phone, address } = site.contact;
  return {
    '@type': 'GovernmentOrganization',
    name: site.siteName,
    url: absoluteUrl(homePath(locale)),
    ...(site.cityName && { areaServed: { '@type': 'City', name: site.cityName } }),
    ...(site.description && { description: site.description }),
    ...(site.logo && { logo: absoluteUrl(site.logo.src) }),
    ...(email && { email }),
    ...(phone && { telephone: phone }),
    ...(address && { address }),
  };
}

const named = (organizations: OrganizationCard[], wanted: OrganizationRole[]) =>
  organizations
    .filter(({ role }) => role !== null && wanted.includes(role))
    .map(({ name, website }) => ({ '@type': 'Organization', name, ...(website && { url: website }) }));

/** An initiative as a programme over a period: an event with participants and sponsors. */
export function programme(locale: SiteLanguage, initiative: InitiativeView): Statement {
  const { title, path, summary, period, hero, cities, organizations } = initiative;
  return {
    '@type': 'Event',
    name: title,
    description: summary,
    url: absoluteUrl(path),
    inLanguage: locale,
    // In years, as on the page.
    ...(period.start && { startDate: period.start.slice(0, 4) }),
    ...(period.end && { endDate: period.end.slice(0, 4) }),
    location: cities.map(({ name, country }) => ({ '@type': 'City', name, address: { addressCountry: country } })),
    funder: named(organizations, ['funder']),
    contributor: named(organizations, ['partner', 'academic-partner']),
    ...(hero && { image: absoluteUrl(hero.src) }),
  };
}
