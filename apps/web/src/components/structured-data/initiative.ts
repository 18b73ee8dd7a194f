import type { SiteLanguage } from '@civic/content/site-languages';
import type { OrganizationCard, OrganizationRole } from '@civic/content/views';

import { absoluteUrl } from '../../platform/urls/absolute-url';
import type { InitiativeView } from '../../data/initiatives/initiatives';
import type { Statement } from './json-ld';

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
    startDate: period.start.slice(0, 4),
    ...(period.end && { endDate: period.end.slice(0, 4) }),
    location: cities.map(({ name, country }) => ({ '@type': 'City', name, address: { addressCountry: country } })),
    funder: named(organizations, ['funder']),
    contributor: named(organizations, ['partner', 'academic-partner']),
    ...(hero && { image: absoluteUrl(hero.src) }),
  };
}
