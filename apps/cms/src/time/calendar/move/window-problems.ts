import type { AdminLanguage } from '@civic/content/admin-languages';
import type { WindowedType } from '@civic/content/content-types';

import { checkExpireAt, checkExpireOutcome, checkRevealAt } from '../../../content/window/checks';
import { instantOf, type RawRow } from '../../../platform/rows/raw-row';
import type { FieldProblem } from '../refusal';

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
