import type { SiteLanguage } from '@civic/content/site-languages';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { PageHeader } from '@civic/ui/layout/page-header';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';
import { RichText } from '@civic/ui/text/rich-text/rich-text';

import type { SiteView } from '../../data/globals/site';
import type { RepresentativeView } from '../../data/representatives/representatives';
import { Content } from '../content/content';
import { Nothing } from '../content/nothing';
import { Trail } from '../content/trail';
import { PageFrame } from '../shell/page-frame';
import { person } from '../structured-data/entities';
import { JsonLd } from '../structured-data/json-ld';

import styles from './representative-article.module.css';

interface RepresentativeRolesProps {
  locale: SiteLanguage;
  roles: RepresentativeView['initiatives'];
  timeZone: string;
}

/** The initiatives of a person, with the role in each. */
function RepresentativeRoles({ locale, roles, timeZone }: RepresentativeRolesProps) {
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

interface RepresentativeArticleProps {
  locale: SiteLanguage;
  representative: RepresentativeView;
  site: SiteView;
}

export function RepresentativeArticle({ locale, representative, site }: RepresentativeArticleProps) {
  const { name, position, city, photo, path, alternates, biography } = representative;
  return (
    <PageFrame locale={locale} alternates={alternates}>
      <JsonLd data={person(representative)} />
      <PageHeader
        title={name}
        lead={position}
        picture={photo}
        locale={locale}
        breadcrumbs={<Trail locale={locale} section="representatives" current={{ label: name, href: path }} />}
        eyebrow={city && <a href={city.path}>{city.name}</a>}
      />
      <Content>
        {biography && (
          <div className={styles.biography}>
            <RichText content={biography} />
          </div>
        )}
        <RepresentativeRoles locale={locale} roles={representative.initiatives} timeZone={site.timeZone} />
      </Content>
    </PageFrame>
  );
}
