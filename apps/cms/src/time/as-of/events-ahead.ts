import type { AsOfEvent, AsOfTransition } from '@civic/content/as-of';
import { contentTypeOf, isWindowedType, type WindowedType } from '@civic/content/content-types';
import { nextWindowEvent } from '@civic/content/visibility';

import { storedWindow } from '../../content/stored-window';
import { isWithdrawnEverywhere, withoutWithdrawn } from '../../content/withdrawn-languages';
import { inEveryLanguage, localizedOf, type RawRow } from '../../platform/rows/raw-row';
import type { LedgerRow } from '../releases/ledger/ledger-row';
import type { ChangeAhead } from './overlay/look-ahead';
import type { Step } from './overlay/steps-ahead';

export interface Happening {
  /** ms since the epoch, UTC. */
  at: number;
  event: AsOfEvent;
}

/** The events of a document's own window, later than `from` and not later than `until` (ms, UTC). */
function windowEvents(type: WindowedType, row: RawRow, from: number, until: number): Happening[] {
  if (isWithdrawnEverywhere(row)) return [];
  const window = storedWindow(row);
  const title = localizedOf(withoutWithdrawn(row)[contentTypeOf(type).titleField]);
  const happenings: Happening[] = [];
  let event = nextWindowEvent(type, window, from);
  while (event !== undefined && event.at <= until) {
    happenings.push({ at: event.at, event: { kind: event.kind, title } });
    event = nextWindowEvent(type, window, event.at);
  }
  return happenings;
}

const kindOf = ({ kind, plan }: LedgerRow): Happening['event']['kind'] => {
  if (kind !== 'release') return 'end';
  return plan.length > 0 && plan.every(({ action }) => action === 'unpublish') ? 'take-down' : 'release';
};

/** The name of a release is written once; every language of the site shows it. */
export const releaseEvents = (steps: Step[]): Happening[] =>
  steps.map(({ at, row }) => ({
    at,
    event: { kind: kindOf(row), title: inEveryLanguage(row.title ?? '') },
  }));

/**
 * The windows of documents, each with the period in which it applies: a release that replaces a document brings a new window, and
 * the former one counts until then.
 */
export function windowsAhead(today: ReadonlyMap<string, RawRow>, changes: ChangeAhead[], now: number): Happening[] {
  const documents = new Set([...today.keys(), ...changes.map(({ document }) => document)]);
  return [...documents].flatMap((document) => {
    const [type = ''] = document.split('/');
    if (!isWindowedType(type)) return [];
    const own = changes.filter((change) => change.document === document);
    const stages = [{ at: now, content: today.get(document) ?? null }, ...own];
    return stages.flatMap(({ at, content }, index) => {
      const until = stages[index + 1]?.at ?? Infinity;
      return content ? windowEvents(type, content, Math.max(at, now), until) : [];
    });
  });
}

/** The transitions of each instant, in order, limited to the nearest `most` instants. */
export function groupByInstant(happenings: Happening[], most: number): AsOfTransition[] {
  const groups = new Map<number, AsOfTransition['events']>();
  for (const { at, event } of happenings) groups.set(at, [...(groups.get(at) ?? []), event]);
  return [...groups]
    .sort(([one], [other]) => one - other)
    .slice(0, most)
    .map(([at, events]) => ({ at: new Date(at).toISOString(), events }));
}
