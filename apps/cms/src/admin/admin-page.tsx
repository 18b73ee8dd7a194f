import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

import { isStaff } from '../access/roles';

interface AdminPageProps {
  children: ReactNode;
  view: AdminViewServerProps;
}

/** A page of the admin's own, with navigation and header, as Payload's have them. */
export function AdminPage({ children, view: { initPageResult, params, searchParams } }: AdminPageProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { i18n, payload, user } = req;
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
      // Payload gives them to its own views only.
      viewActions={payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      {children}
    </DefaultTemplate>
  );
}

/**
 * Sends people who are not signed in to the form for it: Payload restricts only its built-in views.
 * @param path below the route of the admin, such as `/calendar`; they come back to it.
 */
export function requireStaff({ initPageResult: { req } }: AdminViewServerProps, path: string): void {
  const { admin } = req.payload.config.routes;
  if (!isStaff(req.user)) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`);
}
