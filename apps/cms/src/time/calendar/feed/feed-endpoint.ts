import { problemResponse } from '@civic/content/problem';
import { toSiteLanguage } from '@civic/content/site-languages';
import type { Endpoint, PayloadRequest } from 'payload';

import { productNow } from '../../../platform/clock';
import { AttemptLimiter } from '../../../platform/http/attempt-limiter';
import { clientAddress } from '../../../platform/http/client-address';
import { isRow, localizedOf } from '../../../platform/rows/raw-row';
import { translatorIn } from '../../../platform/words/admin-texts';
import { readEvents } from '../events/read-events';
import { textIn } from '../events/window-row';
import { calendarFile } from './calendar-file';
import type { StoredFeed } from './feed';
import { feedOfToken, noteReading } from './feed-store';
import { lastingIds } from './lasting-ids';

const day = 86_400_000;
/** The range of a feed: a month back, a year and a bit ahead. */
const [back, ahead] = [31 * day, 365 * day];

const minute = 60_000;
const limiter = new AttemptLimiter({ limit: 60, windowMilliseconds: minute, capacity: 10_000 });

async function siteName({ payload }: PayloadRequest, language: StoredFeed['language']): Promise<string> {
  const site: unknown = await payload.db.findGlobal({ slug: 'site', locale: 'all', select: { siteName: true } });
  return isRow(site) ? textIn(localizedOf(site.siteName), toSiteLanguage(language)) : '';
}

async function fileOf(req: PayloadRequest, { language }: StoredFeed): Promise<string> {
  const now = productNow();
  const range = { from: new Date(now - back).toISOString(), to: new Date(now + ahead).toISOString() };
  const [{ events }, name] = await Promise.all([readEvents(req, range, language), siteName(req, language)]);
  const shown = events.filter(({ state }) => state !== 'cancelled');
  return calendarFile({
    events: shown,
    language,
    t: await translatorIn(language, req.payload.config),
    siteName: name,
    adminUrl: `${req.payload.config.serverURL}${req.payload.config.routes.admin}`,
    lastingIds: await lastingIds(req.payload, shown),
  });
}

const headers = {
  'content-type': 'text/calendar; charset=utf-8',
  'cache-control': 'private, no-store',
  'content-disposition': 'inline; filename="calendar.ics"',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** `GET /api/calendar/feed/<token>.ics`: the calendar for a program that has no session. */
export const feedEndpoint: Endpoint = {
  method: 'get',
  path: '/calendar/feed/:file',
  handler: async (req) => {
    if (!limiter.allows(clientAddress(req.headers), productNow())) {
      return problemResponse({ title: 'Too many requests', status: 429, detail: 'Ask again in a minute.' });
    }
    const [, token] = /^([\w-]{20,100})\.ics$/.exec(String(req.routeParams?.file)) ?? [];
    const feed = token === undefined ? null : await feedOfToken(req.payload, token);
    if (!feed) {
      return problemResponse({ title: 'Not found', status: 404, detail: 'There is no calendar at this address.' });
    }
    const file = await fileOf(req, feed);
    await noteReading(req.payload, feed);
    return new Response(file, { headers });
  },
};
