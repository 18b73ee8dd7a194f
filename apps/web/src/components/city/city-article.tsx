import type { SiteLanguage } from '@civic/content/site-languages';
import { ExternalNote } from '@civic/ui/actions/external-note';
import { formatCoordinates, countryName } from '@civic/ui/format/places';
import { Facts } from '@civic/ui/layout/facts';
import { PageHeader } from '@civic/ui/layout/page-header';
import { messages } from '@civic/ui/messages/messages';
import { RichText } from '@civic/ui/text/rich-text/rich-text';

import type { CityView } from '../../data/cities/cities';
import type { SiteView } from '../../data/globals/site';
import { Content } from '../content/content';
import { Trail } from '../content/trail';
import { ScopedEvents } from '../event/scoped-events';
import { PageFrame } from '../shell/page-frame';
import { city as cityStatement } from '../structured-data/entities';
import { JsonLd } from '../structured-data/json-ld';

import styles from './city-article.module.css';
import { CityAnnouncements, CityInitiatives, CityRepresentatives } from './city-sections';

/** The host of a URL such as `www.sofia.bg`, or the input if it is not a URL. */
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url);

/** The location of the city and its website. */
function CityFacts({ locale, city }: { locale: SiteLanguage; city: CityView }) {
  const { country, coordinates, website } = city;
  const texts = messages(locale).documents;
  const link = website && (
    <a href={website}>
      {hostOf(website)}
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
