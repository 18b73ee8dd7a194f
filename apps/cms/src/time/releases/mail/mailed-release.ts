import type { AdminLanguage } from '@civic/content/admin-languages';

import type { Translate } from '../../../platform/words/admin-texts';
import { siteTimeLine } from '../../../platform/words/site-time-line';
import type { PlanItem, ReleaseKind } from '../plan';
import { typeWords } from '../preflight/words';
import { actionWords } from '../release-texts';
import type { List } from './render';

/** The facts about a release in a message. */
export interface MailedRelease {
  title: string;
  kind: ReleaseKind;
  /** ms, UTC. */
  dueAt: number;
  items: (PlanItem & { title: string })[];
  /** The zone of the site. */
  timeZone: string;
  /** URL of the admin for editors, without a trailing slash. */
  adminUrl: string;
  /** The release in the admin. */
  url: string;
}

/** The name of the release within a sentence. */
export const called = ({ kind, title }: MailedRelease, t: Translate): string =>
  t(`releaseMail:called:${kind}`, { title });

/** The due instant, in the site's time zone and in UTC. */
export const dueTime = ({ dueAt, timeZone }: MailedRelease, language: AdminLanguage): string =>
  siteTimeLine(dueAt, timeZone, language);

function actionOf({ action, locales }: PlanItem, language: AdminLanguage): string {
  if (action === 'unpublish') return actionWords('down', language);
  return (locales ?? (['all'] as const)).map((what) => actionWords(what, language)).join(', ');
}

/** The maximum number of documents listed. */
const mostListed = 20;

/** The documents of a release, each with its planned change and a link to it. */
export function documentList({ items, adminUrl }: MailedRelease, language: AdminLanguage, t: Translate): List {
  const more = items.length - mostListed;
  return {
    heading: t('releaseMail:documents'),
    entries: [
      ...items.slice(0, mostListed).map((item) => ({
        text: `${item.title} (${typeWords(item.type)[language]}): ${actionOf(item, language)}`,
        url: `${adminUrl}/collections/${item.type}/${item.id}`,
      })),
      ...(more > 0 ? [{ text: t('releaseMail:more', { number: more }) }] : []),
    ],
  };
}
