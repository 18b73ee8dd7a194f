import { contentTypeOf, type DocumentType, type WindowedType } from './content-types';

type Comparison = Partial<
  Record<'equals' | 'greater_than' | 'greater_than_equal' | 'less_than' | 'less_than_equal', string> & {
    exists: boolean;
  }
>;

/** A query of the database, in the form that Payload takes. */
export interface VisibilityFilter {
  [path: string]: Comparison | VisibilityFilter[] | undefined;
  and?: VisibilityFilter[];
  or?: VisibilityFilter[];
}

const iso = (at: number) => new Date(at).toISOString();
const isPublished: VisibilityFilter = { _status: { equals: 'published' } };

/*
 * A database cannot call `visibilityAt`. These filters say the same of stored documents, whose instants are ISO 8601 in UTC, and
 * are tested against it.
 */

/**
 * The documents that are not `hidden` at the instant `at` (ms, UTC). Those that are `gone` by then are included, so that a
 * reader can tell them from documents that never were.
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
export const windowInstants = (type: WindowedType): ('publishAt' | 'revealAt' | 'expireAt')[] => {
  const { windowed } = contentTypeOf(type);
  return windowed !== false && windowed.comingSoon ? ['publishAt', 'revealAt', 'expireAt'] : ['publishAt', 'expireAt'];
};

/**
 * The published documents with an instant of their window after `after`, and by `until` where that is given (ms, UTC); this
 * includes every document whose visibility changes in that time without an edit.
 */
export function changingWhere(type: WindowedType, after: number, until?: number): VisibilityFilter {
  const within = {
    greater_than: iso(after),
    ...(until === undefined ? {} : { less_than_equal: iso(until) }),
  };
  return { and: [isPublished, { or: windowInstants(type).map((field) => ({ [field]: within })) }] };
}
