import type { SiteLanguage } from '@civic/content/site-languages';

import type { Plan, PlanItem, ReleasableType } from '../../../time/releases/plan';

/** The change: all languages or one are published, or the document is taken down. */
export type What = 'all' | SiteLanguage | 'down';

/** The editor's choice so far. */
export interface Choice {
  what: What;
  /** The id of the open release that it joins; `null` for a separate moment. */
  joins: string | null;
  /** ISO 8601, UTC. */
  dueAt: string | null;
  hasEnd: boolean;
  endAt: string | null;
}

export const firstChoice: Choice = { what: 'all', joins: null, dueAt: null, hasEnd: false, endAt: null };

export interface Target {
  type: ReleasableType;
  id: string;
}

/** The planned change of one document. */
export const itemOf = ({ type, id }: Target, what: What): PlanItem => ({
  type,
  id,
  action: what === 'down' ? 'unpublish' : 'publish',
  locales: what === 'all' || what === 'down' ? null : [what],
});

/** The choice that an item represents. */
export function whatOf({ action, locales }: Pick<PlanItem, 'action' | 'locales'>): What {
  if (action === 'unpublish') return 'down';
  return locales?.[0] ?? 'all';
}

export type Missing = 'dueAt' | 'endAt';

/** The parts of the choice that are still missing. */
export function missingOf({ joins, dueAt, hasEnd, endAt }: Choice): Missing[] {
  if (joins !== null) return [];
  return [...(dueAt ? [] : ['dueAt' as const]), ...(hasEnd && !endAt ? ['endAt' as const] : [])];
}

/** The plan of a complete choice with a separate moment; `null` while a part is missing. */
export function planOf(target: Target, choice: Choice): Plan | null {
  const { dueAt, hasEnd, endAt } = choice;
  if (!dueAt || missingOf(choice).length > 0) return null;
  return { dueAt, endAt: hasEnd ? endAt : null, items: [itemOf(target, choice.what)] };
}
