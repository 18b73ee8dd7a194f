import { contentTypeOf, windowTraitsOf, type DocumentType, type WindowedType } from './content-types';

interface Comparison {
  equals?: string;
  exists?: boolean;
  greater_than?: string;
  less_than_equal?: string;
}

/** A query of the database, in the form that Payload takes; `and` and `or` hold filters, every other key is a field. */
export type VisibilityFilter = Record<string, Comparison | VisibilityFilter[]>;

const iso = (at: number) => new Date(at).toISOString();
const isPublished: VisibilityFilter = { _status: { equals: 'published' } };

/*
 * Visibility as filters, because a database cannot call `visibilityAt`. They give the same result for stored documents, whose
 * instants are ISO 8601 in UTC, and are tested against it.
 */

/**
 * The documents that are not `hidden` at the instant `at` (ms, UTC). Documents that are `gone` by then are included, so that a
 * reader can distinguish them from documents that never existed.
 */
export function notHiddenWhere(type: DocumentType, at: number): VisibilityFilter {
  const { drafts, windowed } = contentTypeOf(type);
  const hasBegun = { or: [{ publishAt: { exists: false } }, { publishAt: { less_than_equal: iso(at) } }] };
  return { and: [...(drafts ? [isPublished] : []), ...(windowed === false ? [] : [hasBegun])] };
}

/** The documents of a windowed type that are published, and `hidden` until an instant after `at` (ms, UTC). */
export const pendingWhere = (at: number): VisibilityFilter => ({
  and: [isPublished, { publishAt: { greater_than: iso(at) } }],
});

/** The fields of a windowed type that hold an instant of its window. */
export const windowInstants = (type: WindowedType): ('publishAt' | 'revealAt' | 'expireAt')[] =>
  windowTraitsOf(type).comingSoon ? ['publishAt', 'revealAt', 'expireAt'] : ['publishAt', 'expireAt'];

/** The fields of a type that decide its visibility, besides its publication; empty for a type without a window. */
export function windowFieldsOf(type: DocumentType): string[] {
  const { windowed } = contentTypeOf(type);
  if (windowed === false) return [];
  return [
    '_status',
    'publishAt',
    ...(windowed.comingSoon ? ['comingSoon', 'revealAt'] : []),
    'expireAt',
    'expireOutcome',
  ];
}

/**
 * The published documents with an instant of their window after `after`, and by `until` if given (ms, UTC); this includes every
 * document whose visibility changes in that time without an edit.
 */
export function changingWhere(type: WindowedType, after: number, until?: number): VisibilityFilter {
  const within = {
    greater_than: iso(after),
    ...(until === undefined ? {} : { less_than_equal: iso(until) }),
  };
  return { and: [isPublished, { or: windowInstants(type).map((field) => ({ [field]: within })) }] };
}
