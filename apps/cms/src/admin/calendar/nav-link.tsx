'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';

import { useTexts } from '../translations/use-texts';

/** The calendar in the navigation, before the lists. */
export function CalendarNavLink() {
  const { config } = useConfig();
  const href = `${config.routes.admin}/calendar`;
  const isActive = usePathname() === href;
  const { t } = useTexts();
  return (
    <Link
      className="nav__link civic-nav-link"
      href={href}
      id="nav-calendar"
      prefetch={false}
      {...(isActive ? { 'aria-current': 'page' as const } : {})}
    >
      {isActive ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{t('calendar:heading')}</span>
    </Link>
  );
}
