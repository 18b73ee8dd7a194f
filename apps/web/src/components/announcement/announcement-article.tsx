import type { SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';
import { messages } from '@civic/ui/messages/messages';
import { RichText } from '@civic/ui/text/rich-text/rich-text';

import type { AnnouncementView } from '../../data/announcements/announcement-page';
import type { SiteView } from '../../data/globals/site';
import { ArticleColumns } from '../content/article-columns';
import { Trail } from '../content/trail';
import { PageFrame } from '../shell/page-frame';
import { AnnouncementData } from '../structured-data/announcement-data';
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
  const { title, teaser, image, path, alternates, body, changeNote, history, state, revealAt, initiative, cities } =
    announcement;
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
        <ArticleColumns
          locale={locale}
          context={{ section: 'announcements', initiative, cities, texts: messages(locale).announcement }}
        >
          <AnnouncementNotice locale={locale} announcement={announcement} timeZone={timeZone} />
          {changeNote && <ChangeNote locale={locale} announcement={announcement} timeZone={timeZone} />}
          {body && <RichText content={body} />}
          {state === 'coming-soon' && <ExpectedHistory locale={locale} history={history} timeZone={timeZone} />}
        </ArticleColumns>
      </article>
    </PageFrame>
  );
}
