import type { SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';
import { RichText } from '@civic/ui/text/rich-text/rich-text';

import type { AnnouncementView } from '../../data/announcements/announcement-page';
import type { SiteView } from '../../data/globals/site';
import { Content } from '../content/content';
import { Trail } from '../content/trail';
import { PageFrame } from '../shell/page-frame';
import { AnnouncementData } from '../structured-data/announcement-data';
import styles from './announcement-article.module.css';
import { AnnouncementContext } from './announcement-context';
import { AnnouncementEyebrow } from './announcement-eyebrow';
import { AnnouncementNotice } from './notice/announcement-notice';
import { ChangeNote } from './change-note';
import { ExpectedHistory } from './expected-history';
import { RevealStatus } from './notice/reveal-status';

interface AnnouncementArticleProps {
  locale: SiteLanguage;
  announcement: AnnouncementView;
  site: SiteView;
}

export function AnnouncementArticle({ locale, announcement, site }: AnnouncementArticleProps) {
  const { title, teaser, image, path, alternates, body, changeNote, history, state, revealAt } = announcement;
  const { timeZone } = site;
  return (
    <PageFrame locale={locale} alternates={alternates}>
      <AnnouncementData locale={locale} announcement={announcement} site={site} />
      <article>
        <PageHeader
          title={title}
          lead={teaser}
          picture={image}
          locale={locale}
          size="article"
          breadcrumbs={<Trail locale={locale} section="announcements" current={{ label: title, href: path }} />}
          eyebrow={<AnnouncementEyebrow locale={locale} announcement={announcement} timeZone={timeZone} />}
        />
        {revealAt !== null && <RevealStatus locale={locale} state={state} />}
        <Content>
          <div className={styles.columns}>
            <div className={styles.text}>
              <AnnouncementNotice locale={locale} announcement={announcement} timeZone={timeZone} />
              {changeNote && <ChangeNote locale={locale} announcement={announcement} timeZone={timeZone} />}
              {body && <RichText content={body} />}
              {state === 'coming-soon' && <ExpectedHistory locale={locale} history={history} timeZone={timeZone} />}
            </div>
            <AnnouncementContext locale={locale} announcement={announcement} />
          </div>
        </Content>
      </article>
    </PageFrame>
  );
}
