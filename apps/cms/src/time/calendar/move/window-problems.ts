import type { AdminLanguage } from '@civic/content/admin-languages';

import { checkExpireAt, checkRevealAt } from '../../../content/collections/announcements/window-checks';
import { instantOf, type RawRow } from '../../../platform/rows/raw-row';
import type { FieldProblem } from '../refusal';

/** What the form would say against the window of a content, at its fields. */
export function windowProblems(content: RawRow, language: AdminLanguage): FieldProblem[] {
  const context = { data: content, req: { i18n: { language } } };
  const checked = [
    ['revealAt', checkRevealAt(instantOf(content.revealAt), context)],
    ['expireAt', checkExpireAt(instantOf(content.expireAt), context)],
  ] as const;
  return checked.flatMap(([path, message]) => (message === true ? [] : [{ path, message }]));
}
