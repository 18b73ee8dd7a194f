'use client';

import { toAdminLanguage } from '@civic/content/admin-languages';
import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';

import { calendarTexts } from './calendar-texts';

/** The calendar in the navigation, before the lists. */
export function CalendarNavLink() {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const href = `${config.routes.admin}/calendar`;
  const isActive = usePathname() === href;
  const label = calendarTexts(toAdminLanguage(i18n.language)).heading;
  return (
    <Link
      className="nav__link civic-nav-link"
      href={href}
      id="nav-calendar"
      prefetch={false}
      {...(isActive ? { 'aria-current': 'page' as const } : {})}
    >
      {isActive ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{label}</span>
    </Link>
  );
}
