import type { SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';
import { messages } from '@civic/ui/messages/messages';
import { AnnouncementBadge, Badge } from '@civic/ui/text/badge';
import { DateText } from '@civic/ui/text/dates';
import { RichText } from '@civic/ui/text/rich-text/rich-text';

import type { AnnouncementView } from '../../data/announcements/announcement-page';
import type { SiteView } from '../../data/globals/site';
import { ArticleColumns } from '../content/article-columns';
import { Trail } from '../content/trail';
import { PageFrame } from '../shell/page-frame';
import { AnnouncementData } from '../structured-data/announcement-data';

import styles from './change-note.module.css';
import { ExpectedHistory } from './expected-history';
import { AnnouncementNotice } from './notice/announcement-notice';
import { RevealStatus } from './notice/reveal-status';

interface ChangeNoteProps {
  locale: SiteLanguage;
  announcement: AnnouncementView;
  timeZone: string;
}

/** The editor's note on changes since the announcement was first published, and their date. */
function ChangeNote({ locale, announcement, timeZone }: ChangeNoteProps) {
  const texts = messages(locale).announcement;
  return (
    <div className={styles.note}>
      <h2 className={styles.title}>{texts.changeNote}</h2>
      <p>{announcement.changeNote}</p>
      <p className={styles.when}>
        {texts.updated}: <DateText date={announcement.updatedAt} precision="day" locale={locale} timeZone={timeZone} />
      </p>
    </div>
  );
}

interface AnnouncementEyebrowProps {
  locale: SiteLanguage;
  announcement: AnnouncementView;
  timeZone: string;
}

/** The state and day of an announcement. */
function AnnouncementEyebrow({ locale, announcement, timeZone }: AnnouncementEyebrowProps) {
  const { state, publishAt, expected, expiry } = announcement;
  const texts = messages(locale).announcement;
  return (
    <>
      {expiry?.outcome === 'withdrawn' ? (
        <Badge>{texts.withdrawn}</Badge>
      ) : (
        <AnnouncementBadge state={state} expected={expected} locale={locale} />
      )}
      {publishAt && (
        <span>
          {/* Next to "coming soon" a bare day would look like the expected day. */}
          {state === 'coming-soon' && `${texts.announcedOn} `}
          <DateText date={publishAt} precision="day" locale={locale} timeZone={timeZone} />
        </span>
      )}
    </>
  );
}

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
