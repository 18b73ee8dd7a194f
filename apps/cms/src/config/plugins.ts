import type { Plugin } from 'payload';

import { denyByDefault } from '../access/deny-by-default';
import { guardPublishing } from '../access/guard-publishing';
import { guardReads } from '../access/guard-reads';
import { withBinNotes } from '../admin/bin/with-bin-notes';
import { withAsOf } from '../admin/as-of/with-as-of';
import { withGuide } from '../admin/guide/with-guide';
import { withSourceTexts } from '../admin/languages/with-source-texts';
import { withLists } from '../admin/lists/with-lists';
import { withReleasesAdmin } from '../admin/releases/with-releases-admin';
import { tellChangers } from '../admin/saving/changers';
import { withPublishButton } from '../admin/saving/with-publish-button';
import { searchEverything } from '../admin/search/search-everything';
import { binPlugin } from '../content/bin/bin';
import { checkAllLanguages } from '../content/addresses/check-all-languages';
import { withRefusedFiles } from '../admin/uploads/with-refused-files';
import { withDocumentTimes } from '../admin/status/with-document-times';
import { withVersionWords } from '../admin/versions/with-version-words';
import { withVersionsList } from '../admin/versions/with-versions-list';
import { keepRedirects } from '../content/addresses/keep-redirects';
import { noteSaves } from '../content/fields/note-saves';
import { restoreAsDraft } from '../content/fields/restore-as-draft';
import { withCleanTexts } from '../content/fields/with-clean-texts';
import { keepMediaUsages } from '../content/media/keep-usages';
import { referencesPlugin } from '../content/references/plugin';
import { guardBases } from '../content/saving/guard-bases';
import { undatedFirstInLists } from '../content/undated-first';
import { deliveryPlugin } from '../delivery/plugin';
import { environment, isServing } from '../platform/env';
import { keepRequestLanguage } from '../platform/upstream/keep-request-language';
import { restoredAsDraft } from '../platform/upstream/restored-as-draft';
import { asOfPlugin } from '../time/as-of/plugin';
import { calendarPlugin } from '../time/calendar/plugin';
import { comingPlugin } from '../time/coming/plugin';
import { notifySites } from '../time/coming/notify-sites';
import { releasesPlugin } from '../time/releases/plugin';

const delivery = deliveryPlugin({
  serving: isServing,
  siteUrls: environment.SITE_URLS,
  publicSiteUrl: environment.PUBLIC_SITE_URL,
  secrets: environment.DELIVERY_SECRETS,
  // A SQLite file has one process; MongoDB may have many.
  alone: environment.DATABASE_URL.startsWith('file:'),
});

const coming = comingPlugin({
  serving: isServing,
  siteUrls: environment.SITE_URLS,
  secrets: environment.DELIVERY_SECRETS,
});

const releases = releasesPlugin({ serving: isServing, ticking: environment.TICKER === 'on', listeners: [notifySites] });

const asOf = asOfPlugin({
  siteKey: environment.SITE_KEY,
  publicSiteUrl: environment.PUBLIC_SITE_URL,
  cmsUrl: environment.CMS_PUBLIC_URL,
});

/**
 * The plugins that many collections share, configured for this environment. Delivery runs after those whose changes it must see;
 * the guards come after all that add a collection, so that none is left open.
 */
export const plugins: Plugin[] = [
  withPublishButton,
  withCleanTexts,
  withSourceTexts,
  withBinNotes,
  keepMediaUsages,
  referencesPlugin({ serving: isServing }),
  checkAllLanguages,
  keepRedirects,
  delivery,
  coming,
  releases,
  asOf,
  restoredAsDraft,
  restoreAsDraft,
  calendarPlugin,
  withAsOf,
  withReleasesAdmin,
  withLists,
  withRefusedFiles,
  withDocumentTimes,
  withVersionsList,
  withVersionWords,
  tellChangers,
  searchEverything,
  withGuide,
  undatedFirstInLists,
  guardReads,
  guardPublishing,
  // Before the guard of publications: a move to the bin is none.
  binPlugin,
  guardBases,
  // After the guard that lets an autosave have a version of its own: it is one all the same.
  noteSaves,
  denyByDefault,
  // After everything that adds a hook before operations.
  keepRequestLanguage,
];
