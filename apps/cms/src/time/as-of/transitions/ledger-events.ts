import { isWindowedType } from '@civic/content/content-types';

import { inEveryLanguage, type RawRow } from '../../../platform/rows/raw-row';
import type { LedgerRow } from '../../releases/ledger-row';
import type { Change } from '../overlay/future';
import type { Step } from '../overlay/steps-ahead';
import { windowEvents, type Happening } from './window-events';

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
export function windowsAhead(today: ReadonlyMap<string, RawRow>, changes: Change[], now: number): Happening[] {
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
