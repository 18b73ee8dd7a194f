import type { SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';
import { RichText } from '@civic/ui/text/rich-text/rich-text';

import type { CityView } from '../../data/cities/cities';
import type { SiteView } from '../../data/globals/site';
import { Content } from '../content/content';
import { Trail } from '../content/trail';
import { ScopedEvents } from '../event/scoped-events';
import { PageFrame } from '../shell/page-frame';
import { city as cityStatement } from '../structured-data/city';
import { JsonLd } from '../structured-data/json-ld';
import { CityAnnouncements } from './city-announcements';
import { CityFacts } from './city-facts';
import { CityInitiatives } from './city-initiatives';
import { CityRepresentatives } from './city-representatives';
import styles from './city-article.module.css';

interface CityArticleProps {
  locale: SiteLanguage;
  city: CityView;
  site: SiteView;
}

export function CityArticle({ locale, city, site }: CityArticleProps) {
  const { name, summary, path, alternates, body } = city;
  return (
    <PageFrame locale={locale} alternates={alternates}>
      <JsonLd data={cityStatement(city)} />
      <PageHeader
        title={name}
        lead={summary}
        locale={locale}
        breadcrumbs={<Trail locale={locale} section="cities" current={{ label: name, href: path }} />}
      >
        <CityFacts locale={locale} city={city} />
      </PageHeader>
      <Content>
        {body && (
          <div className={styles.body}>
            <RichText content={body} />
          </div>
        )}
        <CityRepresentatives locale={locale} representatives={city.representatives} />
        <CityInitiatives locale={locale} initiatives={city.initiatives} timeZone={site.timeZone} />
        <ScopedEvents locale={locale} events={city.events} timeZone={site.timeZone} />
        <CityAnnouncements locale={locale} announcements={city.announcements} timeZone={site.timeZone} />
      </Content>
    </PageFrame>
  );
}
