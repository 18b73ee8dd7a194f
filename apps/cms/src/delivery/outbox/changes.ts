import {
  documentTag,
  everythingTag,
  globalTag,
  listTag,
  redirectTag,
  slugTag,
  type CacheTag,
} from '@civic/content/cache-tags';
import { isAddressedType, isWindowedType, type GlobalType } from '@civic/content/content-types';
import { homePath } from '@civic/content/paths';
import { siteLanguages } from '@civic/content/site-languages';
import { versionMarker, visibilityMarker } from '@civic/content/version-marker';
import { expireOutcomes, isPublicAt, nextVisibilityChange, visibilityAt, visitorsGet } from '@civic/content/visibility';

import { inEveryLanguage, type Localized } from '../../platform/rows/raw-row';
import type { Expectation } from '../delivery';
import { pathsLost, pathsOf, type Snapshot } from './snapshot';

export type DeliveryAction = 'created' | 'changed' | 'unpublished' | 'deleted';

/** One public change: the tags to purge, the pages to render again and the marker to look for afterwards. */
export interface PublicChange {
  action: DeliveryAction;
  document: { type: string; id: string; marker: string | null };
  titles: Localized;
  tags: CacheTag[];
  paths: string[];
  expectation: Expectation;
}

const unique = <Item>(items: Item[]) => [...new Set(items)];
const present = <Item>(items: (Item | null | undefined)[]) =>
  items.filter((item) => item !== null && item !== undefined);

function actionOf(before: unknown, after: unknown, deleted: boolean): DeliveryAction {
  if (!after) return deleted ? 'deleted' : 'unpublished';
  return before ? 'changed' : 'created';
}

function slugTags({ type, slugs }: Snapshot): CacheTag[] {
  if (!isAddressedType(type)) return [];
  return siteLanguages.flatMap((locale) => (slugs[locale] ? [slugTag(type, locale, slugs[locale])] : []));
}

function listTags(snapshots: Snapshot[]): CacheTag[] {
  const unchanged = snapshots.length === 2 && snapshots[0]?.listKey === snapshots[1]?.listKey;
  if (unchanged) return [];
  return snapshots.flatMap(({ type, scopes }) => [listTag(type), ...scopes.map((scope) => listTag(type, scope))]);
}

const markerOf = ({ type, id, updatedAt }: Snapshot) => versionMarker(type, id, updatedAt);

/** What the document's own page lists: of a windowed document also what visitors see of it at the instant. */
function ownMarkerOf({ type, id, updatedAt, timed }: Snapshot, at: number): string {
  return isWindowedType(type)
    ? visibilityMarker(type, { ...timed, id, updatedAt }, at)
    : versionMarker(type, id, updatedAt);
}

const visibilityOf = (snapshot: Snapshot | null, at: number) =>
  snapshot ? visibilityAt(snapshot.type, snapshot.timed, at) : 'hidden';

const iso = (instant: number | undefined) =>
  instant !== undefined && Number.isFinite(instant) ? new Date(instant).toISOString() : undefined;

/** What visitors had until `at` (ms, UTC), and have from then on. The former state is seen at `formerAt`. */
function expectationOf(before: Snapshot | null, after: Snapshot | null, at: number, formerAt: number): Expectation {
  const visibility = visibilityOf(after, at);
  const outcome = expireOutcomes.find((one) => one === visibility);
  const former = before && visitorsGet[visibilityOf(before, formerAt)].page ? before : null;
  const formerMarker = former ? ownMarkerOf(former, formerAt) : undefined;
  const lostAddress = after !== null && pathsOf(after).length === 0 && former !== null && pathsOf(former).length > 0;
  if (after && visitorsGet[visibility].page && !lostAddress) {
    const until = iso(nextVisibilityChange(after.type, after.timed, at));
    const lost = former ? pathsLost(former, after) : [];
    const absent = lost.length > 0 ? lost : undefined;
    return {
      kind: 'shows',
      paths: pathsOf(after),
      absent,
      marker: ownMarkerOf(after, at),
      formerMarker,
      until,
      outcome,
    };
  }
  if (after && visibility === 'redirected' && after.expireTarget) {
    return { kind: 'hides', paths: pathsOf(after), formerMarker, leadsTo: after.expireTarget, outcome };
  }
  if (former) return { kind: 'hides', paths: pathsOf(former), formerMarker, outcome };
  const isHidden = after !== null && visibility === 'hidden';
  const visibleFrom = isHidden ? iso(nextVisibilityChange(after.type, after.timed, at)) : undefined;
  return visibleFrom ? { kind: 'later', paths: [], visibleFrom } : { kind: 'nothing', paths: [] };
}

/**
 * The change between two states of a document in the main table; `null` for a state that was not public. `at` is the instant of the
 * save (ms, UTC). Returns `null` when nothing public changed, as for a draft.
 */
export function documentChange(
  former: Snapshot | null,
  current: Snapshot | null,
  at: number,
  { deleted = false } = {},
): PublicChange | null {
  const before = former?.published ? former : null;
  const after = current?.published ? current : null;
  const snapshots = present([after, before]);
  const subject = after ?? before;
  if (!subject) return null;
  return {
    action: actionOf(before, after, deleted),
    document: {
      type: subject.type,
      id: subject.id,
      marker: after && isPublicAt(after.type, after.timed, at) ? markerOf(after) : null,
    },
    titles: subject.titles,
    tags: unique([
      documentTag(subject.type, subject.id),
      ...snapshots.flatMap(slugTags),
      ...listTags(snapshots),
      everythingTag(),
    ]),
    paths: unique(snapshots.flatMap(pathsOf)),
    expectation: expectationOf(before, after, at, at),
  };
}

/**
 * The change that the passing of a window's instant (`passed`, ms UTC) made to a published document, as visitors see it at `at`.
 * Returns `null` when nothing of it is public.
 */
export function passedChange(snapshot: Snapshot | null, passed: number, at: number): PublicChange | null {
  const change = documentChange(null, snapshot, at);
  return change && { ...change, expectation: expectationOf(snapshot, snapshot, at, passed - 1) };
}

/** A global or a redirect from the main table; `null` while it is not public. */
export interface PlainState {
  updatedAt: string;
}

/** The change of a global; its pages are the home pages, because every page shows it. */
export function globalChange(
  slug: GlobalType,
  before: PlainState | null,
  after: PlainState | null,
): PublicChange | null {
  if (!before && !after) return null;
  const marker = after ? versionMarker(slug, slug, after.updatedAt) : null;
  const formerMarker = before ? versionMarker(slug, slug, before.updatedAt) : undefined;
  const paths = siteLanguages.map(homePath);
  return {
    action: actionOf(before, after, false),
    document: { type: slug, id: slug, marker },
    titles: {},
    tags: [globalTag(slug), everythingTag()],
    paths,
    expectation: marker ? { kind: 'shows', paths, marker, formerMarker } : { kind: 'hides', paths, formerMarker },
  };
}

export interface RedirectState extends PlainState {
  id: string;
  from: string;
}

/** The change of a redirect: only the look-ups of its old and its new path are purged. */
export function redirectChange(before: RedirectState | null, after: RedirectState | null): PublicChange | null {
  const states = present([before, after]);
  const subject = after ?? before;
  if (!subject) return null;
  const paths = unique(states.map(({ from }) => from));
  return {
    action: actionOf(before, after, true),
    // A redirect is not shown on any page, so its marker only states that it exists.
    document: { type: 'redirects', id: subject.id, marker: after ? after.updatedAt : null },
    titles: inEveryLanguage(subject.from),
    tags: unique([...paths.map(redirectTag), everythingTag()]),
    paths,
    expectation: { kind: after ? 'redirects' : 'unredirects', paths: [subject.from] },
  };
}
