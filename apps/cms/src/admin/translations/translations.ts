import type { AdminLanguage } from '@civic/content/admin-languages';

import type { AdminTexts, OwnNamespaces } from '../../platform/words/admin-texts';
import { busyDatabaseTexts } from '../../platform/words/busy-database';
import { newerVersionTexts } from '../../platform/words/newer-version';
import { feedTexts } from '../../time/calendar/feed/feed-texts';
import { mailTexts } from '../../time/releases/mail/mail-texts';
import { asOfTexts } from '../as-of/as-of-texts';
import { blocksTexts } from '../blocks/blocks-texts';
import { calendarTexts } from '../calendar/calendar-texts';
import { detailsTexts } from '../calendar/details/details-texts';
import { filterTexts } from '../calendar/filters/filter-texts';
import { moveTexts } from '../calendar/move/move-texts';
import { subscribeTexts } from '../calendar/subscribe/subscribe-texts';
import { dashboardTexts } from '../dashboard/texts';
import { deliveryTexts } from '../delivery/messages';
import { pasteTexts } from '../editor/paste/paste-texts';
import { languagesTexts } from '../languages/languages-texts';
import { guideTexts } from '../guide/guide-texts';
import { listsTexts } from '../lists/lists-texts';
import { loginTexts } from '../login/login-texts';
import { refusalTexts } from '../releases/api/refusal-texts';
import { beforeActTexts } from '../releases/before-act/before-act-texts';
import { decisionTexts } from '../releases/decision/decision-texts';
import { listTexts } from '../releases/list/list-texts';
import { scheduleTexts } from '../releases/schedule/schedule-texts';
import { viewTexts } from '../releases/view/view-texts';
import { savingTexts } from '../saving/saving-texts';
import { searchTexts } from '../search/search-texts';
import { expectedTexts } from '../site-time/expected-texts';
import { siteTimeTexts } from '../site-time/texts';
import { discardTexts } from '../status/discard-texts';
import { statusTexts } from '../status/status-texts';
import { binTexts } from '../bin/bin-texts';
import { uploadTexts } from '../uploads/upload-texts';
import { usedTexts } from '../used/used-texts';
import { versionsTexts } from '../versions/versions-texts';
import { fixedTexts } from './fixed-texts';
import { payloadWords } from './payload/payload-words';

/** Our own texts by namespace; one that is missing here is a compile error. */
export const namespaces: { [Namespace in OwnNamespaces<keyof AdminTexts>]: AdminTexts[Namespace] } = {
  asOf: asOfTexts,
  beforeAct: beforeActTexts,
  blockChooser: blocksTexts,
  busyDatabase: busyDatabaseTexts,
  calendar: calendarTexts,
  calendarFeed: feedTexts,
  calendarFilters: filterTexts,
  dashboardPage: dashboardTexts,
  decision: decisionTexts,
  discardEdits: discardTexts,
  bin: binTexts,
  documentStatus: statusTexts,
  eventDetails: detailsTexts,
  eventMove: moveTexts,
  expectedDate: expectedTexts,
  fixedWords: fixedTexts,
  guide: guideTexts,
  languages: languagesTexts,
  lists: listsTexts,
  login: loginTexts,
  newerVersion: newerVersionTexts,
  pasting: pasteTexts,
  receipt: deliveryTexts,
  refusals: refusalTexts,
  releaseList: listTexts,
  releaseMail: mailTexts,
  releasePage: viewTexts,
  saving: savingTexts,
  scheduling: scheduleTexts,
  search: searchTexts,
  siteTime: siteTimeTexts,
  subscriptions: subscribeTexts,
  uploads: uploadTexts,
  used: usedTexts,
  versionsList: versionsTexts,
};

const namespacesIn = (language: AdminLanguage) =>
  Object.fromEntries(Object.entries(namespaces).map(([namespace, texts]) => [namespace, texts[language]]));

/** The texts that Payload's `i18n` receives: our own, and Payload's where ours fit better. */
export const translations = {
  bg: { ...namespacesIn('bg'), ...payloadWords.bg },
  en: { ...namespacesIn('en'), ...payloadWords.en },
};
