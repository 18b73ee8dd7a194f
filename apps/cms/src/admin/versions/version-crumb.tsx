'use client';

import { useConfig, useStepNav } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { useEffect, type ReactNode } from 'react';
import { z } from 'zod';

import { siteTimeToTheSecond } from '../../platform/words/site-time-line';
import { useAnswer } from '../releases/api/use-answer';
import { useSiteTimeZone } from '../site-time/use-site-time-zone';
import { useTexts } from '../translations/use-texts';

const versionSchema = z.object({ updatedAt: z.string() });

/** The address of a version in the API, from the path of its page; `null` on every other page. */
export function versionAddress(path: string, { admin, api }: { admin: string; api: string }): string | null {
  const [, globals, place, id] =
    /^\/(?:collections|(globals))\/(.+)\/versions\/([^/]+)$/.exec(path.slice(admin.length)) ?? [];
  if (!place || !id || !path.startsWith(`${admin}/`)) return null;
  const [slug] = place.split('/');
  return `${api}/${globals ? 'globals/' : ''}${slug}/versions/${id}?depth=0&select[updatedAt]=true`;
}

/**
 * Around the whole admin: calls a version in the trail of pages by the time at which it was saved, by the site's clock, as the list of versions does.
 * Payload writes it by the clock of the server, which is nobody's.
 */
export function VersionCrumb({ children }: { children: ReactNode }) {
  const { config } = useConfig();
  const { language } = useTexts();
  const timeZone = useSiteTimeZone();
  const { setStepNav, stepNav } = useStepNav();
  const { value } = useAnswer(versionAddress(usePathname(), config.routes), versionSchema);
  const label = value && timeZone && siteTimeToTheSecond(Date.parse(value.updatedAt), timeZone, language);
  const last = stepNav.at(-1);
  const isDue = Boolean(label && last && !last.url && last.label !== label);
  useEffect(() => {
    if (isDue && label) setStepNav([...stepNav.slice(0, -1), { label }]);
  }, [isDue, label, setStepNav, stepNav]);
  return children;
}
