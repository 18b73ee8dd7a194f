import type { SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';
import { RichText } from '@civic/ui/text/rich-text/rich-text';

import type { RepresentativeView } from '../../data/representatives/representatives';
import type { SiteView } from '../../data/globals/site';
import { Content } from '../content/content';
import { Trail } from '../content/trail';
import { PageFrame } from '../shell/page-frame';
import { JsonLd } from '../structured-data/json-ld';
import { person } from '../structured-data/person';
import styles from './representative-article.module.css';
import { RepresentativeRoles } from './representative-roles';

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
