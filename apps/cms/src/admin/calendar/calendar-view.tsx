import { toAdminLanguage } from '@civic/content/admin-languages';
import { zoneName } from '@civic/ui/format/zone-name';
import { getTranslation } from '@payloadcms/translations';
import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';

import { siteTimeZone } from '../../content/globals/site/read-time-zone';
import { translatorOf } from '../../platform/words/admin-texts';
import { releasableTypes, type ReleasableType } from '../../time/releases/plan';
import { AdminPage, requireStaff } from '../admin-page';
import { CalendarScreen } from './screen/calendar-screen';
import { SubscribeButton } from './subscribe/subscribe-button';

/** The calendar of past and coming changes to the site, for all staff. */
export async function CalendarView(view: AdminViewServerProps) {
  requireStaff(view, '/calendar');
  const { req } = view.initPageResult;
  const { i18n, payload } = req;
  const adminRoute = payload.config.routes.admin;
  const language = toAdminLanguage(i18n.language);
  const t = translatorOf(i18n);
  const timeZone = await siteTimeZone(req);
  const nameOf = (type: ReleasableType) => getTranslation(payload.collections[type].config.labels.plural, i18n);
  const typeNames = Object.fromEntries(releasableTypes.map((type) => [type, nameOf(type)])) as Record<
    ReleasableType,
    string
  >;
  return (
    <AdminPage view={view}>
      <Gutter className="civic-calendar-page">
        <header className="civic-calendar-page__header">
          <h1>{t('calendar:heading')}</h1>
          <SubscribeButton timeZone={timeZone} language={language} />
          <p>{t('calendar:zone', { name: zoneName(language, timeZone), zone: timeZone })}</p>
        </header>
        <CalendarScreen adminRoute={adminRoute} language={language} timeZone={timeZone} typeNames={typeNames} />
      </Gutter>
    </AdminPage>
  );
}
