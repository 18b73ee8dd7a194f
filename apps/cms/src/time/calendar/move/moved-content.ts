import type { AdminLanguage } from '@civic/content/admin-languages';
import type { WindowedType } from '@civic/content/content-types';

import { checkExpireAt, checkExpireOutcome, checkRevealAt } from '../../../content/window/checks';
import { instantOf, isRow, type RawRow } from '../../../platform/rows/raw-row';
import { fingerprint } from '../../releases/publication/fingerprint';
import type { WindowField } from '../events/event';
import { expectedOf, isWithin } from '../events/window-row';
import type { FieldProblem } from '../refusals';

export interface WindowMove {
  field: WindowField;
  /** ISO 8601, UTC. */
  to: string;
  /** The reason for changing an announced date. */
  reason: string | null;
  timeZone: string;
}

const expectedIn = (content: RawRow): RawRow => (isRow(content.expected) ? content.expected : {});

/** The place of the field in a version; `null` where it does not count. */
export function instantIn(content: RawRow, field: WindowField): string | null {
  if (field === 'expected.date')
    return content.comingSoon === true ? (expectedOf(content.expected)?.date ?? null) : null;
  if (field === 'revealAt' && content.comingSoon !== true) return null;
  return instantOf(content[field]) ?? null;
}

/** Whether the promised date must move with the reveal: the old reveal kept the promise, and the new one would break it. */
function breaksPromise(content: RawRow, { field, to, timeZone }: WindowMove): boolean {
  const promised = expectedOf(content.expected);
  const revealAt = instantOf(content.revealAt);
  if (field !== 'revealAt' || content.comingSoon !== true || !promised || !revealAt) return false;
  const { date, precision } = promised;
  return isWithin(revealAt, date, precision, timeZone) && !isWithin(to, date, precision, timeZone);
}

/** The fields of a version that a move changes, with their new values; of a group, only the changed ones. */
export function movedFields(content: RawRow, move: WindowMove): RawRow {
  const { field, to, reason } = move;
  const own = field === 'expected.date' ? {} : { [field]: to };
  if (field !== 'expected.date' && !breaksPromise(content, move)) return own;
  return { ...own, expected: { date: to, ...(reason ? { reason } : {}) } };
}

/** The content with the fields of `movedFields` in it. */
export function withFields(content: RawRow, fields: RawRow): RawRow {
  const { expected } = fields;
  return { ...content, ...fields, ...(isRow(expected) ? { expected: { ...expectedIn(content), ...expected } } : {}) };
}

const sameDate = (one: RawRow, other: RawRow) => instantOf(one.date) === instantOf(other.date);

/**
 * The newest edits after what is public was moved: what they did not change themselves follows, and the record of earlier dates
 * is always the public one. `before` is what was public before, `published` what is now.
 */
export function adaptedEdits(edits: RawRow, before: RawRow, published: RawRow, field: WindowField): RawRow {
  if (fingerprint(edits) === fingerprint(before)) return published;
  const [own, old, now] = [edits, before, published].map(expectedIn) as [RawRow, RawRow, RawRow];
  const follows = field !== 'expected.date' && instantIn(edits, field) === instantIn(before, field);
  const date = sameDate(own, old) ? now.date : own.date;
  return {
    ...edits,
    ...(follows ? { [field]: published[field] } : {}),
    expected: { ...own, date, history: now.history },
  };
}

/** The problems that the form would report for the window of a content, by field. */
export function windowProblems(type: WindowedType, content: RawRow, language: AdminLanguage): FieldProblem[] {
  const context = { data: content, req: { i18n: { language } } };
  const checked = [
    ['revealAt', checkRevealAt(type)(instantOf(content.revealAt), context)],
    ['expireAt', checkExpireAt(type)(instantOf(content.expireAt), context)],
    ['expireOutcome', checkExpireOutcome(content.expireOutcome, context)],
  ] as const;
  return checked.flatMap(([path, message]) => (message === true ? [] : [{ path, message }]));
}
