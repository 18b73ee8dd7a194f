import type { FormState } from 'payload';

import type { Cursor } from './cursor';

/** What a form holds at its paths. */
export type Held = ReadonlyMap<string, unknown>;

/** The values of the fields; rows of lists have theirs at paths of their own. */
export const heldIn = (state: FormState): Held =>
  new Map(Object.entries(state).flatMap(([path, { rows, value }]) => (rows === undefined ? [[path, value]] : [])));

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What was typed since, by path. */
export const typedSince = (before: Held, now: Held): [string, unknown][] =>
  [...now].filter(([path, value]) => before.has(path) && !same(before.get(path), value));

/** What the form of a new document leaves to that of the stored one. */
export interface Carried {
  /** `type/id` of the stored document. */
  document: string;
  typed: [string, unknown][];
  cursor: Cursor | null;
  /** The way out of the page that was asked for meanwhile. */
  exit: (() => void) | null;
}

let carried: Carried | null = null;

export const carry = (next: Carried): void => {
  carried = next;
};

/** Takes what was left to the form of the document; once. What was left to another one is forgotten. */
export function takeCarried(document: string): Carried | null {
  const held = carried;
  carried = null;
  return held?.document === document ? held : null;
}
