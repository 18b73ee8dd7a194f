import { hasPassed } from '@civic/content/as-of';
import type { SiteLanguage } from '@civic/content/site-languages';

/** The subject of the view: a document of the admin, or the site as a whole. */
export interface Subject {
  /** `type/id`, or `globals/slug`; `null` for the site. */
  document: string | null;
  /** The language in which it is edited. */
  locale: SiteLanguage;
}

export interface Choice {
  kind: 'now' | 'moment';
  /** ISO 8601, UTC; `null` before a choice. */
  instant: string | null;
  withDraft: boolean;
}

/** The initial choice: the draft for a document, the present for the site. */
export const firstChoice = ({ document }: Subject): Choice => ({
  kind: 'now',
  instant: null,
  withDraft: document !== null,
});

/** What is wrong with the moment at the instant `now` (ms, UTC): there is none, or the site can be viewed as of later ones only. */
export function momentProblem({ kind, instant }: Choice, now: number): 'missing' | 'passed' | null {
  if (kind === 'now') return null;
  if (instant === null) return 'missing';
  return hasPassed(Date.parse(instant), now) ? 'passed' : null;
}

/** The request to the CMS. */
export function viewOf({ document, locale }: Subject, { kind, instant, withDraft }: Choice) {
  return {
    instant: kind === 'moment' ? instant : null,
    locale,
    ...(document !== null && { document, draft: withDraft }),
  };
}

/** The address that leads the current user to the site. */
export function openAddress(api: string, subject: Subject, choice: Choice): string {
  const { instant, locale, document, draft } = { document: undefined, draft: false, ...viewOf(subject, choice) };
  const query = new URLSearchParams({
    instant: instant ?? '',
    locale,
    ...(document && { document }),
    ...(draft && { draft: '1' }),
  });
  return `${api}/as-of/open?${query.toString()}`;
}
