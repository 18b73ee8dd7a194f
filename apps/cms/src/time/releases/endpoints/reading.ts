import { documentTypes } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';
import { createLocalReq, type Where } from 'payload';
import { z } from 'zod';

import { titlesInBin } from '../../../content/bin/titles-in-bin';
import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { productNow } from '../../../platform/clock';
import { readChanges } from '../changes/read-changes';
import { disputeViews } from '../decision/dispute-views';
import { readStatus } from '../document-status';
import { Missing } from '../errors';
import { findRelease, findReleases, inside, pendingEndsOf, releasesOf } from '../ledger/ledger';
import { pastViews, splitViews, toViews } from '../ledger/views';
import { acts } from '../notice/notice';
import { readEndNotices } from '../notice/read-ends';
import { readNotices, readOwn } from '../notice/read-notices';
import { readShown } from '../notice/read-shown';
import { releasableTypes, type DocumentStatus, type ReleaseView } from '../plan';
import { readLanguages } from '../publishing/read-languages';
import { readSourceTexts } from '../publishing/read-source-texts';
import { readUsed } from '../used/read-used';
import { bodyOf, handle, paramOf } from './handle';

const typeSchema = z.enum(releasableTypes);
const anyTypeSchema = z.enum(documentTypes);

/** When it is due, ms; what has no instant yet comes last. */
const dueOf = ({ dueAt }: Pick<ReleaseView, 'dueAt'>) => (dueAt === null ? Infinity : Date.parse(dueAt));

/** `GET /api/releases/of/<type>/<id>`: the status of a document and its coming changes. */
const ofDocument = handle('get', '/of/:type/:id', { role: 'contributor' }, async (req) => {
  const type = typeSchema.parse(paramOf(req, 'type'));
  const id = paramOf(req, 'id');
  const [status, timeZone, touching] = await Promise.all([
    readStatus(req, type, id),
    siteTimeZone(req),
    releasesOf(inside(req), [`${type}/${id}`]),
  ]);
  if (!status) throw new Missing();
  const views = await splitViews(inside(req), touching, productNow());
  const ends = await toViews(inside(req), await pendingEndsOf(inside(req), `${type}/${id}`), productNow());
  const isPending = views.upcoming.some(({ state }) => state === 'scheduled' || state === 'undecided');
  const upcoming = [...views.upcoming, ...ends].toSorted((one, other) => dueOf(one) - dueOf(other));
  return { timeZone, status, isPending: isPending || ends.length > 0, ...views, upcoming };
});

const actSchema = z.enum(acts);

/**
 * `GET /api/releases/notice/<type>/<id>?act=publish`: the pending releases of a document and the ends to come, and what the act would
 * mean for each; before a publication, the languages; before a deletion, the other documents' releases that show it; before a deletion or a
 * take-down, where it is used.
 */
const noticeBefore = handle('get', '/notice/:type/:id', { role: 'contributor' }, async (req) => {
  const [named, id] = [anyTypeSchema.parse(paramOf(req, 'type')), paramOf(req, 'id')];
  const act = actSchema.parse(req.searchParams.get('act'));
  const system = await createLocalReq({}, req.payload);
  const type = releasableTypes.find((one) => one === named);
  return {
    timeZone: await siteTimeZone(req),
    notices: type
      ? [...(await readNotices(system, { type, id, act })), ...(await readEndNotices(system, { type, id, act }))]
      : [],
    shown: act === 'delete' ? await readShown(system, `${named}/${id}`) : [],
    used: act === 'publish' ? null : await readUsed(system, `${named}/${id}`),
    own: type ? await readOwn(system, { type, id, act }) : null,
    languages: type && act === 'publish' ? await readLanguages(system, type, id) : null,
  };
});

/** `GET /api/releases/used/<type>/<id>`: where a document or file is used, in public, in drafts and in what is scheduled. */
const usedIn = handle('get', '/used/:type/:id', { role: 'contributor' }, async (req) => {
  const type = anyTypeSchema.parse(paramOf(req, 'type'));
  const system = await createLocalReq({}, req.payload);
  return { timeZone: await siteTimeZone(req), used: await readUsed(system, `${type}/${paramOf(req, 'id')}`) };
});

/** `GET /api/releases/languages/<type>/<id>`: the languages of a document, and what forbids to publish them together. */
const languagesOf = handle('get', '/languages/:type/:id', { role: 'contributor' }, async (req) => {
  const system = await createLocalReq({}, req.payload);
  const languages = await readLanguages(system, typeSchema.parse(paramOf(req, 'type')), paramOf(req, 'id'));
  if (!languages) throw new Missing();
  return languages;
});

const languageSchema = z.enum(siteLanguages);

/** `GET /api/releases/texts/<type>/<id>?of=bg&for=en`: the texts of a document in one language, for its translation into another. */
const textsOf = handle('get', '/texts/:type/:id', { role: 'contributor' }, async (req) => {
  const source = languageSchema.parse(req.searchParams.get('of'));
  const translation = languageSchema.parse(req.searchParams.get('for'));
  const system = await createLocalReq({}, req.payload);
  const [type, id] = [typeSchema.parse(paramOf(req, 'type')), paramOf(req, 'id')];
  const texts = await readSourceTexts(system, { type, id }, { source, translation });
  if (!texts) throw new Missing();
  return texts;
});

const notReplaced: Where = { replacedBy: { exists: false } };

const statusesSchema = z.object({ type: typeSchema, ids: z.array(z.string()).max(200) });

/** `POST /api/releases/statuses`: the same for many documents of one type, for lists. */
const statuses = handle('post', '/statuses', { role: 'contributor' }, async (req) => {
  const { type, ids } = await bodyOf(req, statusesSchema);
  const found: Record<string, DocumentStatus> = {};
  for (const id of new Set(ids)) {
    const status = await readStatus(req, type, id);
    if (status) found[id] = status;
  }
  return { timeZone: await siteTimeZone(req), statuses: found };
});

/** `GET /api/releases/<id>/view`: one release, with the releases that revert it, what stands against it, and which of its documents are in the bin. */
const oneRelease = handle('get', '/:id/view', { role: 'contributor' }, async (req) => {
  const id = paramOf(req, 'id');
  const release = await findRelease(inside(req), id);
  if (!release) throw new Missing();
  const inverses = await findReleases(inside(req), { where: { inverseOf: { equals: id } }, sort: 'createdAt' });
  const [view, ...others] = await toViews(inside(req), [release, ...inverses], productNow());
  const system = await createLocalReq({}, req.payload);
  const disputes = await disputeViews(system, release);
  const named = release.plan.map((item) => `${item.type}/${item.id}`);
  const binned = [...(await titlesInBin(system, named)).keys()];
  return { timeZone: await siteTimeZone(req), release: view, inverses: others, disputes, binned };
});

/** Number of finished releases in the list. */
const recently = 50;

/** `GET /api/releases/overview`: all coming and failed releases, and the latest past ones. */
const overview = handle('get', '/overview', { role: 'contributor' }, async (req) => {
  const [coming, over] = await Promise.all([
    findReleases(inside(req), {
      where: {
        or: [
          { state: { in: ['open', 'scheduled', 'undecided'] } },
          { and: [{ state: { equals: 'failed' } }, notReplaced] },
        ],
      },
      sort: ['dueAt', 'createdAt'],
    }),
    findReleases(inside(req), {
      where: { state: { in: ['done', 'failed', 'cancelled'] } },
      sort: '-updatedAt',
      limit: recently,
    }),
  ]);
  const now = productNow();
  return {
    timeZone: await siteTimeZone(req),
    upcoming: await toViews(inside(req), coming, now),
    recent: await toViews(inside(req), over, now),
  };
});

const pageSchema = z.coerce.number().int().min(1).max(1_000_000).catch(1);

/** `GET /api/releases/past?page=2`: a page of the releases that are over. */
const past = handle('get', '/past', { role: 'contributor' }, (req) =>
  pastViews(inside(req), pageSchema.parse(req.searchParams.get('page')), productNow()),
);

/** `GET /api/releases/<id>/changes/<type>/<document>`: what a release, or its end, changes of one of its documents. */
const changesOf = handle('get', '/:id/changes/:type/:document', { role: 'contributor' }, async (req) => {
  const type = typeSchema.parse(paramOf(req, 'type'));
  const system = await createLocalReq({}, req.payload);
  const changes = await readChanges(system, paramOf(req, 'id'), { type, id: paramOf(req, 'document') });
  if (!changes) throw new Missing();
  return changes;
});

export const readingEndpoints = [
  overview,
  past,
  ofDocument,
  noticeBefore,
  usedIn,
  languagesOf,
  textsOf,
  statuses,
  oneRelease,
  changesOf,
];
