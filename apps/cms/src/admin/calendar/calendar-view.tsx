import { toAdminLanguage } from '@civic/content/admin-languages';
import { zoneName } from '@civic/ui/format/zone-name';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { getTranslation } from '@payloadcms/translations';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { isStaff } from '../../access/roles';
import { siteTimeZone } from '../../content/globals/site/read-time-zone';
import { translatorOf } from '../../platform/words/admin-texts';
import { releasableTypes, type ReleasableType } from '../../time/releases/plan';
import { CalendarScreen } from './screen/calendar-screen';
import { SubscribeButton } from './subscribe/subscribe-button';

/** The calendar of past and coming changes to the site, for all staff. */
export async function CalendarView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { i18n, payload, user } = req;
  const adminRoute = payload.config.routes.admin;
  // Payload restricts only its built-in views to signed-in users.
  if (!isStaff(user)) redirect(`${adminRoute}/login?redirect=${encodeURIComponent(`${adminRoute}/calendar`)}`);
  const language = toAdminLanguage(i18n.language);
  const t = translatorOf(i18n);
  const timeZone = await siteTimeZone(req);
  const nameOf = (type: ReleasableType) => getTranslation(payload.collections[type].config.labels.plural, i18n);
  const typeNames = Object.fromEntries(releasableTypes.map((type) => [type, nameOf(type)])) as Record<
    ReleasableType,
    string
  >;
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter className="civic-calendar-page">
        <header className="civic-calendar-page__header">
          <h1>{t('calendar:heading')}</h1>
          <SubscribeButton timeZone={timeZone} language={language} />
          <p>{t('calendar:zone', { name: zoneName(language, timeZone), zone: timeZone })}</p>
        </header>
        <CalendarScreen adminRoute={adminRoute} language={language} timeZone={timeZone} typeNames={typeNames} />
      </Gutter>
    </DefaultTemplate>
  );
}
