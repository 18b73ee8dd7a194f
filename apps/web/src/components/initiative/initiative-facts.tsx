import type { SiteLanguage } from '@civic/content/site-languages';
import type { OrganizationRole } from '@civic/content/views';
import { formatPeriod } from '@civic/ui/format/period';
import { Facts } from '@civic/ui/layout/facts';
import { messages } from '@civic/ui/messages/messages';

import type { InitiativeView } from '../../data/initiatives/initiatives';

interface InitiativeFactsProps {
  locale: SiteLanguage;
  initiative: InitiativeView;
  timeZone: string;
}

const roles: OrganizationRole[] = ['funder', 'partner', 'academic-partner'];

/** The period of an initiative, its number of cities, its funders and its partners. */
export function InitiativeFacts({ locale, initiative, timeZone }: InitiativeFactsProps) {
  const { period, cityCount, organizations } = initiative;
  const texts = messages(locale).documents;
  const { cityCount: citiesInWords, organizationRoles } = messages(locale);
  const partners = roles.flatMap((role) => {
    const names = organizations.filter((organization) => organization.role === role).map(({ name }) => name);
    return names.length > 0 ? [{ term: organizationRoles[role], value: names.join(', ') }] : [];
  });
  return (
    <Facts
      facts={[
        { term: texts.period, value: formatPeriod(locale, period, timeZone) },
        ...(cityCount > 0 ? [{ term: texts.participants, value: citiesInWords(cityCount) }] : []),
        ...partners,
      ]}
    />
  );
}
