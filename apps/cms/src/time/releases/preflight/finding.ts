import type { SiteLanguage } from '@civic/content/site-languages';

import type { Finding } from '../plan';
import type { CheckedItem } from './checked-release';
import type { Words } from './words';

interface Found {
  message: Words;
  path?: string | undefined;
  locale?: SiteLanguage | undefined;
  target?: string | undefined;
  targetInBin?: boolean;
}

/** A finding of a check about one document. */
const found =
  (severity: Finding['severity']) =>
  (
    code: string,
    { key, title }: Pick<CheckedItem, 'key' | 'title'>,
    { message, path, locale, target, targetInBin }: Found,
  ): Finding => ({
    severity,
    code,
    document: key,
    title,
    ...(path !== undefined && { path }),
    ...(locale !== undefined && { locale }),
    ...(target !== undefined && { target }),
    ...(targetInBin && { targetInBin }),
    message,
  });

/** An error, which forbids the release. */
export const errorIn = found('error');

/** A warning for the release's author. */
export const warningIn = found('warning');

/** The address of the form with the field of a finding; `null` when it concerns no document. */
export function addressOf({ document, locale, path }: Finding, adminRoute: string): string | null {
  if (!document) return null;
  const query = new URLSearchParams({ ...(locale && { locale }), ...(path && { field: path }) });
  return `${adminRoute}/collections/${document}${query.size > 0 ? `?${query}` : ''}`;
}
