import type { AdminLanguage } from '@civic/content/admin-languages';

import type { AdminTexts, OwnNamespaces } from '../../platform/words/admin-texts';
import { feedTexts } from '../../time/calendar/feed/feed-texts';
import { mailTexts } from '../../time/releases/mail/mail-texts';
import { dashboardTexts } from '../dashboard/texts';
import { authentication } from './authentication';
import { error, fields, general, localization } from './general';
import { version } from './version';

/** Our own texts by namespace; one that is missing here is a compile error. */
export const namespaces: { [Namespace in OwnNamespaces<keyof AdminTexts>]: AdminTexts[Namespace] } = {
  calendarFeed: feedTexts,
  dashboardPage: dashboardTexts,
  releaseMail: mailTexts,
};

const namespacesIn = (language: AdminLanguage) =>
  Object.fromEntries(Object.entries(namespaces).map(([namespace, texts]) => [namespace, texts[language]]));

/** The texts that Payload's `i18n` receives: our own, and Payload's where ours fit better. */
export const translations = {
  bg: { ...namespacesIn('bg'), authentication, error, fields, general, localization, version },
  en: namespacesIn('en'),
};
