import { toAdminLanguage } from '@civic/content/admin-languages';
import type { DashboardViewServerProps } from '@payloadcms/next/views';
import { getTranslation } from '@payloadcms/translations';
import { Gutter } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import { siteUrlOf } from '../../platform/site-url';
import { translatorOf } from '../../platform/words/admin-texts';
import { LiveLinks } from '../as-of/live-links';
import { SitePreview } from '../as-of/site-preview';
import { ClockNotice } from './clock-notice';
import { Contents } from './contents';
import { Deliveries } from './deliveries';
import type { Entry } from './entries';
import { EntryList } from './entry-list';
import { loadDashboard } from './load';
import { moments } from './moments';
import { QuickCreate } from './quick-create';
import { Trouble } from './trouble';
import { UpcomingList } from './upcoming-list';
import { WaitingList } from './waiting-list';

interface Props {
  id: string;
  heading: string;
  /** The total number, beside the heading. */
  count?: number;
  children: ReactNode;
}

/** One part of the dashboard under its heading. */
const Panel = ({ id, heading, count, children }: Props) => (
  <section className={`civic-panel civic-panel--${id}`} aria-labelledby={`civic-${id}`}>
    <h2 id={`civic-${id}`}>
      {heading}
      {count ? <span className="civic-panel__count">{count}</span> : null}
    </h2>
    {children}
  </section>
);

const Nothing = ({ children }: { children: ReactNode }) => <p className="civic-panel__nothing">{children}</p>;

/** The first page that an editor sees: open work, coming automatic changes, and the state of deliveries. */
export async function Dashboard({ initPageResult, navGroups = [] }: DashboardViewServerProps) {
  const { permissions, req } = initPageResult;
  const language = toAdminLanguage(req.i18n.language);
  const t = translatorOf(req.i18n);
  const data = await loadDashboard(req);
  const time = moments(language, data.timeZone, data.now);
  const shared = { adminRoute: req.payload.config.routes.admin, t, moments: time };
  const { adminRoute } = shared;
  const typeName = ({ type }: Entry) => getTranslation(req.payload.collections[type].config.labels.singular, req.i18n);
  const whoAndWhen = ({ editor, updatedAt }: Entry) => {
    const name = editor === null ? undefined : data.editors.get(editor);
    return [time.ago(updatedAt), ...(name ? [t('dashboardPage:by', { name })] : [])].join(' ');
  };
  const draftNote = (entry: Entry) =>
    `${entry.isPublic ? t('dashboardPage:changed') : t('dashboardPage:neverPublished')}, ${whoAndWhen(entry)}`;
  const list = { adminRoute, typeName, untitled: t('dashboardPage:untitled') };
  const name = req.user && 'name' in req.user ? req.user.name : '';

  return (
    <Gutter className="civic-dashboard">
      <header className="civic-dashboard__header">
        <h1>
          {t(`dashboardPage:greeting:${time.partOfDay}`)}
          {name ? `, ${name}` : ''}
        </h1>
        <div className="civic-dashboard__site">
          <a href={siteUrlOf(req.payload)} target="_blank" rel="noreferrer">
            {t('dashboardPage:siteLink')} <span aria-hidden="true">↗</span>
          </a>
          <SitePreview />
        </div>
        <QuickCreate adminRoute={adminRoute} label={t('dashboardPage:create')} permissions={permissions} req={req} />
      </header>
      {data.trouble.length > 0 && <Trouble {...shared} language={language} releases={data.trouble} />}
      {data.clocks.length > 0 && <ClockNotice clocks={data.clocks} t={t} />}
      <div className="civic-dashboard__panels">
        <div className="civic-dashboard__column">
          <Panel id="attention" heading={t('dashboardPage:attention')} count={data.drafts.total}>
            {data.drafts.total === 0 ? (
              <Nothing>{t('dashboardPage:attentionEmpty')}</Nothing>
            ) : (
              <WaitingList {...list} {...data.drafts} note={draftNote} t={t} />
            )}
          </Panel>
          <Panel id="recent" heading={t('dashboardPage:recent')}>
            {data.recent.length === 0 ? (
              <Nothing>{t('dashboardPage:recentEmpty')}</Nothing>
            ) : (
              <EntryList {...list} entries={data.recent} note={whoAndWhen} />
            )}
          </Panel>
        </div>
        <div className="civic-dashboard__column">
          <Panel id="upcoming" heading={t('dashboardPage:upcoming')}>
            {data.upcoming.length === 0 ? (
              <Nothing>{t('dashboardPage:upcomingEmpty')}</Nothing>
            ) : (
              <UpcomingList {...shared} transitions={data.upcoming} />
            )}
          </Panel>
          <Panel id="deliveries" heading={t('dashboardPage:deliveries')}>
            <Deliveries {...shared} language={language} deliveries={data.deliveries} />
          </Panel>
          <LiveLinks />
          <Panel id="contents" heading={t('dashboardPage:contents')}>
            <Contents adminRoute={adminRoute} groups={navGroups} i18n={req.i18n} />
          </Panel>
        </div>
      </div>
    </Gutter>
  );
}
