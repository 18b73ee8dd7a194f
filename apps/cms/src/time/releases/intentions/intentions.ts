import type { SiteLanguage } from '@civic/content/site-languages';

import { sameValue } from '../publication/fingerprint';
import { headsIn, languageOf, rowsAlong, type Leaves, type RowHead } from './leaves-by-id';
import { insert, mergeLists } from './merge-lists';
import { unitOf } from './units';

/** One value that a release changes: what it was when the release was scheduled, or before it was carried out, and what it shall be. */
export interface Intention {
  /** As in `Leaves`. */
  path: string;
  from: unknown;
  to: unknown;
}

/** A value that both a release and somebody else changed. */
export interface Collision extends Intention {
  now: unknown;
}

/**
 * The changes that lead from one content to another. Of a release of some languages, only the texts in these; the rows of a list and
 * shared values are everybody's.
 */
export function intentionsBetween(
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
  languages: readonly SiteLanguage[] | null = null,
): Intention[] {
  const paths = new Set([...from.keys(), ...to.keys()]);
  return [...paths].flatMap((path) => {
    const language = languageOf(path);
    if (languages && !(language && languages.includes(language))) return [];
    const intention = { path, from: from.get(path), to: to.get(path) };
    return sameValue(intention.from, intention.to) ? [] : [intention];
  });
}

/** The value after a change of it; `collides` when somebody else changed it too. */
function changed(
  { path, from, to }: Intention,
  now: ReadonlyMap<string, unknown>,
): { value: unknown; collides: boolean } {
  const value = now.get(path);
  if (sameValue(value, to)) return { value, collides: false };
  if (sameValue(value, from)) return { value: to, collides: false };
  const [before, intended, standing] = [from ?? [], to ?? [], value ?? []].map(headsIn);
  const merged = before && intended && standing ? mergeLists(before, intended, standing) : null;
  return merged ? { value: merged, collides: false } : { value, collides: true };
}

const hasRow = (leaves: Leaves, { list, id }: { list: string; id: string }) =>
  headsIn(leaves.get(list))?.some((head) => head.id === id) ?? false;

export interface Applied {
  /** What becomes of the content; a value that collides stays as it is now. */
  leaves: Leaves;
  collisions: Collision[];
}

/**
 * Applies changes to the content as it is now: a value that nobody else touched becomes as intended, one that only others touched
 * stays, and one that both touched is a collision. So is a text of a row that somebody removed.
 */
export function apply(now: ReadonlyMap<string, unknown>, intentions: readonly Intention[]): Applied {
  const leaves: Leaves = new Map(now);
  const collisions: Collision[] = [];
  const collide = (intention: Intention) => collisions.push({ ...intention, now: now.get(intention.path) });
  for (const intention of intentions) {
    const { value, collides } = changed(intention, now);
    leaves.set(intention.path, value);
    if (collides) collide(intention);
  }
  // A unit is changed as a whole or not at all.
  const apart = new Set(collisions.flatMap(({ path }) => unitOf(path) ?? []));
  for (const intention of intentions) {
    const [name = ''] = unitOf(intention.path) ?? [];
    if (!apart.has(name) || sameValue(now.get(intention.path), leaves.get(intention.path))) continue;
    leaves.set(intention.path, now.get(intention.path));
    collide(intention);
  }
  for (const intention of intentions) {
    const isLost = !sameValue(intention.to, undefined) && rowsAlong(intention.path).some((row) => !hasRow(leaves, row));
    if (isLost && !collisions.some(({ path }) => path === intention.path)) collide(intention);
  }
  return { leaves, collisions };
}

/** Puts a row back that somebody removed, with its values, behind the row that it follows in the intended list. */
function restoreRow(leaves: Leaves, intended: ReadonlyMap<string, unknown>, row: { list: string; id: string }): void {
  if (hasRow(leaves, row)) return;
  const order = headsIn(intended.get(row.list)) ?? [];
  const lost = order.filter(({ id }) => id === row.id);
  leaves.set(row.list, insert(headsIn(leaves.get(row.list)) ?? [], lost, order));
  const within = `${row.list}#${row.id}.`;
  for (const [path, value] of intended) if (path.startsWith(within)) leaves.set(path, value);
}

/** A list in its intended order, with the rows that others added since. */
function insistedList({ from, to, now }: Collision): RowHead[] | null {
  const [before, intended, standing] = [from ?? [], to ?? [], now ?? []].map(headsIn);
  if (!before || !intended || !standing) return null;
  const known = new Set([...before, ...intended].map(({ id }) => id));
  const added = standing.filter(({ id }) => !known.has(id));
  return insert(intended, added, standing);
}

/** As `apply`, but a value that collides becomes as intended; `intended` are the values of the whole intended content. */
export function insist(
  now: ReadonlyMap<string, unknown>,
  intentions: readonly Intention[],
  intended: ReadonlyMap<string, unknown>,
): Leaves {
  const { leaves, collisions } = apply(now, intentions);
  for (const collision of collisions) {
    for (const row of rowsAlong(collision.path)) restoreRow(leaves, intended, row);
    leaves.set(collision.path, insistedList(collision) ?? collision.to);
  }
  return leaves;
}

const inverse = ({ path, from, to }: Intention): Intention => ({ path, from: to, to: from });

/**
 * Takes the changes of a release off the content as it is now. A value that was changed since stays. Taken off what a later release
 * found and made as well, it makes that one lie over what lay under the first. With `overrule`, values changed since give way too.
 */
export function takeOff(
  now: ReadonlyMap<string, unknown>,
  changes: readonly Intention[],
  { overrule = false }: { overrule?: boolean } = {},
): Leaves {
  const { leaves, collisions } = apply(now, changes.map(inverse));
  if (overrule) for (const { path, to } of collisions) leaves.set(path, to);
  return leaves;
}
