import { homePath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';

import { absoluteUrl } from '../../platform/urls/absolute-url';
import type { SiteView } from '../../data/globals/site';
import type { Statement } from './json-ld';

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
