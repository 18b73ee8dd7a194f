import { toAdminLanguage } from '@civic/content/admin-languages';
import { getTranslation } from '@payloadcms/translations';
import { Gutter } from '@payloadcms/ui';
import type { DashboardViewServerProps } from '@payloadcms/next/views';

import { siteUrlOf } from '../../platform/site-url';
import { LiveLinks } from '../as-of/live-links';
import { SitePreview } from '../as-of/site-preview';
import { Contents } from './contents';
import { Deliveries } from './deliveries';
import type { Entry } from './entries';
import { EntryList } from './entry-list';
import { loadDashboard } from './load';
import { moments } from './moments';
import { Nothing, Panel } from './panel';
import { QuickCreate } from './quick-create';
import { dashboardTexts } from './texts';
import { Trouble } from './trouble';
import { UpcomingList } from './upcoming-list';

/** The first page that an editor sees: open work, coming automatic changes, and the state of deliveries. */
export async function Dashboard({ initPageResult, navGroups = [] }: DashboardViewServerProps) {
  const { permissions, req } = initPageResult;
  const language = toAdminLanguage(req.i18n.language);
  const texts = dashboardTexts[language];
  const data = await loadDashboard(req);
  const time = moments(language, data.timeZone, data.now);
  const shared = { adminRoute: req.payload.config.routes.admin, texts, moments: time };
  const { adminRoute } = shared;
  const typeName = ({ type }: Entry) => getTranslation(req.payload.collections[type].config.labels.singular, req.i18n);
  const whoAndWhen = ({ editor, updatedAt }: Entry) => {
    const name = editor === null ? undefined : data.editors.get(editor);
    return [time.ago(updatedAt), ...(name ? [`${texts.by} ${name}`] : [])].join(' ');
  };
  const draftNote = (entry: Entry) => `${entry.isPublic ? texts.changed : texts.neverPublished}, ${whoAndWhen(entry)}`;
  const list = { adminRoute, typeName, untitled: texts.untitled };
  const name = req.user && 'name' in req.user ? req.user.name : '';

  return (
    <Gutter className="civic-dashboard">
      <header className="civic-dashboard__header">
        <h1>
          {texts.greeting[time.partOfDay]}
          {name ? `, ${name}` : ''}
        </h1>
        <div className="civic-dashboard__site">
          <a href={siteUrlOf(req.payload)} target="_blank" rel="noreferrer">
            {texts.siteLink} <span aria-hidden="true">↗</span>
          </a>
          <SitePreview />
        </div>
        <QuickCreate adminRoute={adminRoute} label={texts.create} permissions={permissions} req={req} />
      </header>
      {data.trouble.length > 0 && <Trouble {...shared} language={language} releases={data.trouble} />}
      <div className="civic-dashboard__panels">
        <div className="civic-dashboard__column">
          <Panel id="attention" heading={texts.attention} count={data.drafts.total}>
            {data.drafts.total === 0 ? (
              <Nothing>{texts.attentionEmpty}</Nothing>
            ) : (
              <EntryList {...list} entries={data.drafts.entries} note={draftNote} />
            )}
          </Panel>
          <Panel id="recent" heading={texts.recent}>
            {data.recent.length === 0 ? (
              <Nothing>{texts.recentEmpty}</Nothing>
            ) : (
              <EntryList {...list} entries={data.recent} note={whoAndWhen} />
            )}
          </Panel>
        </div>
        <div className="civic-dashboard__column">
          <Panel id="upcoming" heading={texts.upcoming}>
            {data.upcoming.length === 0 ? (
              <Nothing>{texts.upcomingEmpty}</Nothing>
            ) : (
              <UpcomingList {...shared} transitions={data.upcoming} />
            )}
          </Panel>
          <Panel id="deliveries" heading={texts.deliveries}>
            <Deliveries {...shared} deliveries={data.deliveries} />
          </Panel>
          <LiveLinks />
          <Panel id="contents" heading={texts.contents}>
            <Contents adminRoute={adminRoute} groups={navGroups} i18n={req.i18n} />
          </Panel>
        </div>
      </div>
    </Gutter>
  );
}
