import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import type { Address } from '../../../content/addresses/address';
import type { Taken } from '../../../content/addresses/claims';
import type { RawRow } from '../../../platform/rows/raw-row';
import { sameValue } from '../publication/fingerprint';
import { onlyLocales, type MergeField } from '../publication/merge-locales';
import { apply, insist, intentionsBetween, takeOff, type Collision, type Intention } from './intentions';
import { fromLeaves, headsIn, languageOf, leavesById, type Leaves } from './leaves-by-id';
import { concerns, withUnits } from './units';

/** The content that visitors have of a document, all languages in it; `null` while it is not public. */
export type PublicContent = RawRow | null;

/** What a release is to do with a document. */
export interface Planned {
  action: 'publish' | 'unpublish';
  /** The languages to publish; `null` for all of them and the shared values. */
  locales: readonly SiteLanguage[] | null;
  /** The content to publish as it was when scheduled. */
  content: RawRow | null;
  /** What was public when the release was scheduled; `undefined` where that is not known. */
  base: PublicContent | undefined;
  /** Whether a person took the document down since, and nobody published it by hand again. */
  takenDown?: boolean;
  /** What other releases made of the document since it was scheduled, in their order. */
  since?: readonly Happened[];
  /** How much visitors get of a content at the instant of the release; the more, the higher. Absent where nothing has a window. */
  exposure?: (content: RawRow) => number;
}

/** What a release that was carried out made of a document: the content before and after it. */
export interface Carried {
  locales: readonly SiteLanguage[] | null;
  before: PublicContent;
  after: PublicContent;
  /** The paths of the values that a person changed since: they are the person's now, even if they become the same again. */
  given?: readonly string[];
}

export interface Happened extends Carried {
  kind: 'carried-out' | 'taken-back';
  /** Whether it had been scheduled already when the release in question was. */
  wasKnown: boolean;
}

/**
 * Why a release cannot do what it was scheduled for. `collision`: somebody else changed a value that it changes. `taken-down`,
 * `binned`, `deleted`: the document is not public any more, in the bin, or there no more. `withheld`: by its window, visitors would get less of it than they
 * would have when the release was scheduled. `address`: another document has, or will have then, the address that it is to get.
 */
export type Obstacle =
  | { kind: 'collision'; collision: Collision }
  | { kind: 'taken-down' }
  | { kind: 'deleted' | 'binned' }
  | { kind: 'withheld' }
  | { kind: 'address'; address: Address; taken: Taken };

export interface Result {
  content: PublicContent;
  obstacles: Obstacle[];
}

const leavesOf = (fields: readonly MergeField[], content: PublicContent) => leavesById(fields, content ?? {});

/** The changes that lead from one content to another, of some languages only where they are given; what belongs together in one. */
function changesBetween(from: Leaves, to: Leaves, languages: Carried['locales'] = null): Intention[] {
  const changes = intentionsBetween(from, to, languages);
  return languages ? changes : withUnits(changes, from, to);
}

const changesOf = (fields: readonly MergeField[], { before, after }: Pick<Carried, 'before' | 'after'>) =>
  changesBetween(leavesOf(fields, before), leavesOf(fields, after));

/** What was public at first, followed through what releases made of the document since, and through nothing else. */
export function followed(
  fields: readonly MergeField[],
  base: PublicContent,
  since: readonly Happened[],
): PublicContent {
  return since.reduce((content, happened) => {
    if (happened.kind === 'taken-back') return takenBack(fields, happened, content);
    const { before, after } = happened;
    if (!content || !after) return before && !content ? content : after;
    return fromLeaves(fields, apply(leavesOf(fields, content), changesOf(fields, happened)).leaves, content);
  }, base);
}

/**
 * The place of the release that took the document down last, where the one in question was scheduled in the knowledge of it; -1 where it
 * was not, or none did.
 */
function knownTakeDown(since: readonly Happened[]): number {
  const place = since.findLastIndex(({ before, after }) => (before === null) !== (after === null));
  const last = since[place];
  const isDown = last && (last.kind === 'carried-out' ? last.after === null : last.before === null);
  return isDown && last.wasKnown ? place : -1;
}

/** Whether a document that is down is so by a release of which the one in question knew. */
export const isDownAsKnown = ({ since = [] }: Pick<Planned, 'since'>): boolean => knownTakeDown(since) >= 0;

/** A release of a document: the values that it changes, from what they would be without people's acts since, and all that it intends. */
interface Change {
  isNew: boolean;
  today: Leaves;
  intended: RawRow;
  intentions: Intention[];
}

function changeOf(
  fields: readonly MergeField[],
  { locales, base, since = [] }: Planned,
  content: RawRow,
  now: PublicContent,
): Change {
  const isNew = !(base ?? now);
  const intended = locales && isNew ? onlyLocales([...fields], content, locales) : content;
  const from = base === undefined ? now : base;
  const today = leavesOf(fields, followed(fields, from, base === undefined ? [] : since));
  const changes = changesBetween(leavesOf(fields, from), leavesOf(fields, intended), isNew ? null : locales);
  const intentions = changes.map((change) =>
    headsIn(change.to) ? change : { ...change, from: today.get(change.path) },
  );
  return { isNew, today, intended, intentions };
}

/** Whether people's acts since hide a part of the document that the release would have shown at its instant. */
function isWithheld(
  fields: readonly MergeField[],
  { exposure }: Planned,
  { today, intended, intentions }: Change,
  content: RawRow,
): boolean {
  if (!exposure) return false;
  const undisturbed = fromLeaves(fields, apply(today, intentions).leaves, intended);
  return exposure(content) < exposure(undisturbed);
}

/** A release with the document as it finds it. */
interface Settled {
  planned: Planned;
  /** What it changes: what is public, or what was until a release that it knew of took it down; `null` where it publishes all anew. */
  standing: PublicContent;
}

/**
 * As it is planned after what other releases made of the document. What one of them took down was down already, and comes back with what
 * people had made of it until then; what a person published again since is the person's.
 */
function settle(planned: Planned, now: PublicContent, last: PublicContent): Settled {
  const { since = [] } = planned;
  const place = knownTakeDown(since);
  if (place < 0) return { planned, standing: now };
  if (now) return { planned: { ...planned, base: null }, standing: now };
  const downs = (one: Happened, at: number) => at === place || (at > place && one.kind === 'carried-out' && !one.after);
  return { planned: { ...planned, since: since.filter((one, at) => !downs(one, at)) }, standing: last };
}

/**
 * What a release makes of a document that is public as `now`. Its id and dates come from `now`, else from `main`, the row as it is
 * stored: while the document is not public, as it was public last. A document that a person took down since stays down, and so does one that was public when the release was scheduled, unless
 * another took it down that was scheduled before. A value that another release changed since is no collision: both were shown when the later one was scheduled.
 * Where the base is not known, the release publishes its languages as they were pinned.
 */
export function released(fields: readonly MergeField[], planned: Planned, now: PublicContent, main: RawRow): Result {
  const { action, content: pinned } = planned;
  if (action === 'unpublish' || !pinned) return { content: null, obstacles: [] };
  const { planned: settled, standing } = settle(planned, now, main);
  if (!now && (planned.takenDown || (settled.base && !standing)))
    return { content: null, obstacles: [{ kind: 'taken-down' }] };
  const change = changeOf(fields, settled, pinned, standing);
  const { leaves, collisions } = apply(leavesOf(fields, standing), change.intentions);
  const merged = fromLeaves(fields, leaves, now ?? main);
  // Of what was down, it publishes its own languages alone.
  const content = !now && standing && settled.locales ? onlyLocales([...fields], merged, settled.locales) : merged;
  const obstacles: Obstacle[] = collisions.map((collision) => ({ kind: 'collision', collision }));
  if (obstacles.length === 0 && isWithheld(fields, settled, change, content)) obstacles.push({ kind: 'withheld' });
  return { content, obstacles };
}

/**
 * The content that a release publishes when people decide for it: as `released`, but its values win over what others made of them.
 * `last` is what was public before the document was taken down.
 */
export function insisted(
  fields: readonly MergeField[],
  planned: Planned & { content: RawRow },
  { now, last }: { now: PublicContent; last: PublicContent },
): RawRow {
  const { planned: settled, standing: found } = settle(planned, now, last);
  const standing = found ?? (settled.base ? last : null);
  const change = changeOf(fields, settled, planned.content, standing);
  const leaves = insist(leavesOf(fields, standing), change.intentions, leavesOf(fields, change.intended));
  return fromLeaves(fields, leaves, standing ?? planned.content);
}

/** Whether a value says something: an address stays with a document that was public, and a tick is no text. */
const says = (path: string, value: unknown) =>
  value !== undefined && value !== null && value !== '' && typeof value !== 'boolean' && !path.startsWith('slug@');

/** Whether the content says anything in other languages than these. */
function speaksOtherwise(fields: readonly MergeField[], content: RawRow, languages: readonly SiteLanguage[]): boolean {
  const others = siteLanguages.filter((language) => !languages.includes(language));
  return [...leavesById(fields, content)].some(([path, value]) => {
    const language = languageOf(path);
    return language !== undefined && others.includes(language) && says(path, value);
  });
}

export interface TakingBack {
  /** The releases above: carried out later, and not taken back. */
  above?: readonly Carried[];
  /** Whether values that were changed since give way, because a person was shown them and said so. */
  overrule?: boolean;
}

/** What a release changed of a document, without the values that a person changed since. */
function layerOf(fields: readonly MergeField[], { locales, before, after, given = [] }: Carried): Intention[] {
  // Values that all languages share stay for those that came since.
  const only = before ? null : locales;
  const changes = changesBetween(leavesOf(fields, before), leavesOf(fields, after), only);
  return changes.filter(({ path }) => !concerns(given, path));
}

/** The values that a release replaced by its own; the rows of lists are merged instead. */
function replacedBy(fields: readonly MergeField[], carried: Carried): Set<string> {
  const changes = carried.before && carried.after ? layerOf(fields, carried) : [];
  return new Set(changes.filter(({ from, to }) => !sameValue(from, to) && !headsIn(to)).map(({ path }) => path));
}

/** The content as it is without what a release made of it: a value that another one above replaced is that one's. */
function without(fields: readonly MergeField[], carried: Carried, content: RawRow, taking: TakingBack): RawRow {
  const { above = [], overrule = false } = taking;
  const replaced = new Set(above.flatMap((one) => [...replacedBy(fields, one)]));
  const own = overrule ? layerOf(fields, { ...carried, given: [] }) : layerOf(fields, carried);
  const layer = overrule ? own : own.filter(({ path }) => !concerns(replaced, path));
  return fromLeaves(fields, takeOff(leavesOf(fields, content), layer, { overrule }), content);
}

/**
 * Takes back what a release made of a document that is public as `now`: values that were changed since stay, what was taken down
 * since stays down, and what the release took down is public again unless another release keeps it down or somebody published it
 * since. A document that the release made public goes, unless it speaks another language by now.
 */
export function takenBack(
  fields: readonly MergeField[],
  carried: Carried,
  now: PublicContent,
  taking: TakingBack = {},
): PublicContent {
  const { locales, before, after } = carried;
  const { above = [] } = taking;
  if (!after) return now ?? (above.some((one) => one.after === null) ? null : before);
  if (!now) return null;
  const stays = before !== null || (locales !== null && speaksOtherwise(fields, now, locales));
  return stays ? without(fields, carried, now, taking) : null;
}

/**
 * The releases above one that is taken back, the lowest first: from then on they lie over what lay under that one, up to the first that
 * replaced a value.
 */
export function settledOver<Above extends Carried>(
  fields: readonly MergeField[],
  gone: Carried,
  above: readonly Above[],
): Above[] {
  if (!gone.after) return above.map((one) => (one.before ? one : { ...one, before: gone.before }));
  let layer = layerOf(fields, gone);
  const settle = (content: PublicContent) =>
    content && fromLeaves(fields, takeOff(leavesOf(fields, content), layer), content);
  return above.map((one) => {
    const before = gone.before ? settle(one.before) : null;
    const replaced = replacedBy(fields, one);
    layer = layer.filter(({ path }) => !concerns(replaced, path));
    return { ...one, before, after: settle(one.after) };
  });
}
