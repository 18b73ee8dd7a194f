import type { Plugin } from 'payload';

import { denyByDefault } from '../access/deny-by-default';
import { guardPublishing } from '../access/guard-publishing';
import { guardReads } from '../access/guard-reads';
import { withAsOf } from '../admin/as-of/with-as-of';
import { withReleasesAdmin } from '../admin/releases/with-releases-admin';
import { withSiteLinks } from '../admin/site-links/with-site-links';
import { withPublishButton } from '../admin/with-publish-button';
import { keepRedirects } from '../content/addresses/keep-redirects';
import { keepMediaUsages } from '../content/media/keep-usages';
import { restoredAsDraft } from '../platform/upstream/restored-as-draft';
import { calendarPlugin } from '../time/calendar/calendar-plugin';
import { asOf } from './as-of';
import { delivery } from './delivery';
import { releases } from './releases';

/**
 * Capabilities that many collections share. Delivery sees what those before it have written; the guards come after all
 * that add a collection, so that none is left open.
 */
export const plugins: Plugin[] = [
  withPublishButton,
  withSiteLinks,
  keepMediaUsages,
  keepRedirects,
  delivery,
  releases,
  asOf,
  restoredAsDraft,
  calendarPlugin,
  withAsOf,
  withReleasesAdmin,
  guardReads,
  guardPublishing,
  denyByDefault,
];
