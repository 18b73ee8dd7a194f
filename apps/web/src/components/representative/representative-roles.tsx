import type { SiteLanguage } from '@civic/content/site-languages';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { RepresentativeView } from '../../data/representatives/representatives';
import { Nothing } from '../content/nothing';
import styles from './representative-article.module.css';

interface RepresentativeRolesProps {
  locale: SiteLanguage;
  roles: RepresentativeView['initiatives'];
  timeZone: string;
}

/** The initiatives of a person, with the role in each. */
export function RepresentativeRoles({ locale, roles, timeZone }: RepresentativeRolesProps) {
  const { personInitiatives, noPersonInitiatives } = messages(locale).documents;
  return (
    <Section heading={personInitiatives} numbered={false}>
      {roles.length === 0 ? (
        <Nothing>{noPersonInitiatives}</Nothing>
      ) : (
        <CardList>
          {roles.map(({ initiative, role }) => (
            <div key={initiative.id}>
              {role && <p className={styles.role}>{role}</p>}
              <InitiativeCard initiative={initiative} locale={locale} timeZone={timeZone} />
            </div>
          ))}
        </CardList>
      )}
    </Section>
  );
}
