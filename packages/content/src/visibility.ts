import { contentTypeOf, type DocumentType } from './content-types';
import { boundsOf, isWithheld, stateAt, type Timed } from './timeline';
import type { ContentType, WindowTraits } from './types/content-type';

/** The choices for the address of a document after its end. */
export const expireOutcomes = ['archived', 'withdrawn', 'redirected', 'gone'] as const;

export type ExpireOutcome = (typeof expireOutcomes)[number];

/** The fields of a document that decide its visibility; all of them must have been read. */
export interface Windowed extends Timed {
  expireOutcome?: string | null;
}

/**
 * - `hidden`: not published, or its time has not come.
 * - `teaser`: announced; the body is withheld.
 * - `shown`: in full.
 * - `archived`: over, but still at its address; left out of lists and feeds.
 * - `withdrawn`: over; only its title and a reason remain.
 * - `redirected`: over; its address redirects elsewhere.
 * - `gone`: over; nothing remains.
 */
export type Visibility = 'hidden' | 'teaser' | 'shown' | ExpireOutcome;

/** The traits of a content type that affect visibility. */
export interface VisibilityRules extends Pick<ContentType, 'drafts'> {
  windowed: false | Pick<WindowTraits, 'comingSoon'>;
}

/** The outcome set on a document, or the most restrictive one: a missing or unknown outcome leaves nothing. */
export const outcomeOf = ({ expireOutcome }: Windowed): ExpireOutcome =>
  expireOutcomes.find((outcome) => outcome === expireOutcome) ?? 'gone';

/** The window of a document, reduced to the bounds of its type: without a reveal nothing is withheld. */
function timedBy({ drafts, windowed }: VisibilityRules, document: Windowed): Timed {
  const _status = drafts ? document._status : 'published';
  if (windowed === false) return { _status, comingSoon: false };
  return { ...document, _status, ...(windowed.comingSoon ? {} : { comingSoon: false, revealAt: null }) };
}

/** Computes `visibilityAt` for given rules instead of those of a content type. */
export function visibilityUnder(rules: VisibilityRules, document: Windowed, at: number): Visibility {
  switch (stateAt(timedBy(rules, document), at)) {
    case 'draft':
    case 'pending':
      return 'hidden';
    case 'coming-soon':
      return 'teaser';
    case 'live':
      return 'shown';
    case 'expired':
      return outcomeOf(document);
  }
}

/**
 * The visibility of a document at the instant `at` (ms since the epoch, UTC). CMS and site both use this function and decide it
 * nowhere else. Fails closed, as `stateAt` does: an unreadable bound opens nothing, and an ended document without an outcome is
 * gone.
 */
export const visibilityAt = (type: DocumentType, document: Windowed, at: number): Visibility =>
  visibilityUnder(contentTypeOf(type), document, at);

interface Share {
  /** Its existence and title. */
  title: boolean;
  /** Its teaser and picture. */
  teaser: boolean;
  /** Its address serves a page about it. */
  page: boolean;
  /** Lists, feeds, search and the sitemap contain it. */
  listed: boolean;
}

const nothing: Share = { title: false, teaser: false, page: false, listed: false };
const everything: Share = { title: true, teaser: true, page: true, listed: true };

/** The parts of a document that visitors get at each visibility; for the body see `showsBody`. */
export const visitorsGet: Readonly<Record<Visibility, Share>> = {
  hidden: nothing,
  teaser: everything,
  shown: everything,
  archived: { ...everything, listed: false },
  withdrawn: { ...nothing, title: true, page: true },
  redirected: { ...nothing, title: true },
  gone: nothing,
};

/** Whether visitors may see anything of the document at the instant. */
export const isPublicAt = (type: DocumentType, document: Windowed, at: number): boolean =>
  visitorsGet[visibilityAt(type, document, at)].title;

function showsBodyUnder(rules: VisibilityRules, document: Windowed, at: number): boolean {
  const visibility = visibilityUnder(rules, document, at);
  // A body archived before its reveal stays withheld.
  if (visibility === 'archived') return !isWithheld(timedBy(rules, document), at);
  return visibility === 'shown';
}

/** Whether visitors may see the body at the instant. */
export const showsBody = (type: DocumentType, document: Windowed, at: number): boolean =>
  showsBodyUnder(contentTypeOf(type), document, at);

/**
 * The next instant after `at` (ms, UTC) at which visitors see a change of the document without an edit;
 * `undefined` when nothing is due.
 */
export function nextVisibilityChange(type: DocumentType, document: Windowed, at: number): number | undefined {
  const faceAt = (instant: number) =>
    `${visibilityAt(type, document, instant)} ${String(showsBody(type, document, instant))}`;
  const now = faceAt(at);
  return boundsOf(timedBy(contentTypeOf(type), document)).find((bound) => bound > at && faceAt(bound) !== now);
}

/** A scheduled event of a published document's window. */
export interface WindowEvent {
  /** Announced without its body, published in full, its body revealed, or over. */
  kind: 'announce' | 'publish' | 'reveal' | 'expire';
  /** ms since the epoch, UTC. */
  at: number;
}

/** The next event of a document's window after `at` (ms, UTC); `undefined` when nothing is due. */
export function nextWindowEvent(type: DocumentType, document: Windowed, at: number): WindowEvent | undefined {
  const next = nextVisibilityChange(type, document, at);
  if (next === undefined) return undefined;
  const [before, after] = [at, next].map((instant) => visibilityAt(type, document, instant));
  if (after === 'teaser') return { kind: 'announce', at: next };
  // A document archived before its reveal stays archived, now with its body.
  if (after === before) return { kind: 'reveal', at: next };
  if (after === 'shown') return { kind: before === 'hidden' ? 'publish' : 'reveal', at: next };
  return { kind: 'expire', at: next };
}

/** From `from` on and before `until`, ms since the epoch. */
export interface VisiblePeriod {
  from: number;
  until: number;
}

/** The period in which something is true of a document; `null` for never. A window opens once and closes once. */
function periodOf(rules: VisibilityRules, document: Windowed, holds: (at: number) => boolean): VisiblePeriod | null {
  const instants = [Number.NEGATIVE_INFINITY, ...boundsOf(timedBy(rules, document))];
  const from = instants.find(holds);
  if (from === undefined) return null;
  return { from, until: instants.find((at) => at > from && !holds(at)) ?? Number.POSITIVE_INFINITY };
}

/** The period in which visitors get a part of a document, such as its teaser; `null` for never. */
export const visiblePeriod = (type: DocumentType, document: Windowed, part: keyof Share): VisiblePeriod | null =>
  periodOf(contentTypeOf(type), document, (at) => visitorsGet[visibilityAt(type, document, at)][part]);

/** The period in which visitors may see the body of a document; `null` for never. */
export const bodyPeriod = (type: DocumentType, document: Windowed): VisiblePeriod | null =>
  periodOf(contentTypeOf(type), document, (at) => showsBody(type, document, at));

/** Whether a document of a windowed type has an end but no outcome; such a document must not be saved. */
export const lacksOutcome = ({ expireAt, expireOutcome }: Windowed): boolean =>
  Boolean(expireAt) && !expireOutcomes.some((outcome) => outcome === expireOutcome);
