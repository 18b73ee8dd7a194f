import type { RawRow } from '../../../platform/rows/raw-row';
import { languageOf, leavesById, type Leaves } from '../intentions/leaves-by-id';
import {
  released,
  takenBack,
  type Carried,
  type Planned,
  type PublicContent,
  type Result,
  type TakingBack,
} from '../intentions/on-document';
import { sameValue } from '../publication/fingerprint';
import type { MergeField } from '../publication/merge-locales';
import { presentContent, targetsOf, type Vanished } from './present-content';
import type { Keeps } from './rich-text';

/** The type of a document, with the targets that exist. */
export interface Surroundings {
  fields: readonly MergeField[];
  keeps: Keeps;
}

/** The public content with only the targets that exist. */
export const presentOf = ({ fields, keeps }: Surroundings, content: PublicContent): PublicContent =>
  content && presentContent(fields, content, keeps).content;

const presentLayer = <Layer extends Carried>(around: Surroundings, layer: Layer): Layer => ({
  ...layer,
  before: presentOf(around, layer.before),
  after: presentOf(around, layer.after),
});

export interface PresentResult extends Result {
  /** What is missing from the result, because it was deleted since; the result cannot do without the required ones. */
  vanished: Vanished[];
}

/** What a content named that the result lacks; a required one counts while nothing has taken its place. */
function missingIn({ fields, keeps }: Surroundings, named: RawRow, result: Leaves): Vanished[] {
  const { vanished } = presentContent(fields, named, keeps);
  return vanished.filter(
    ({ leaf, isRequired }) => result.has(leaf) && (!isRequired || sameValue(result.get(leaf), undefined)),
  );
}

/**
 * As `released`, with nothing that was deleted since. On every database: one empties what named a deleted document, the other keeps
 * its id.
 */
export function releasedPresent(
  around: Surroundings,
  planned: Planned,
  now: PublicContent,
  main: RawRow,
): PresentResult {
  const { fields } = around;
  const result = released(
    fields,
    {
      ...planned,
      content: presentOf(around, planned.content),
      base: planned.base && presentOf(around, planned.base),
      since: planned.since?.map((one) => presentLayer(around, one)),
    },
    presentOf(around, now),
    presentOf(around, main) ?? main,
  );
  if (!result.content || !planned.content) return { ...result, vanished: [] };
  const { locales } = planned;
  const leaves = leavesById(fields, result.content);
  const vanished = missingIn(around, planned.content, leaves).filter(({ leaf }) => {
    const language = languageOf(leaf);
    return !locales || (language !== undefined && locales.includes(language));
  });
  return { ...result, vanished };
}

/** Who wrote a document is no content: it stays as the stored row has it. */
const writtenAs = (content: RawRow, { createdBy, updatedBy }: RawRow): RawRow => ({ ...content, createdBy, updatedBy });

/** As `takenBack`, with nothing that was deleted since, and the authors that the stored row (`main`) has. */
export function takenBackPresent(
  around: Surroundings,
  carried: Carried,
  now: PublicContent,
  main: RawRow,
  taking: TakingBack = {},
): { content: PublicContent; vanished: Vanished[] } {
  const { fields } = around;
  const above = taking.above?.map((one) => presentLayer(around, one)) ?? [];
  const content = takenBack(fields, presentLayer(around, carried), presentOf(around, now), { ...taking, above });
  if (!content) return { content, vanished: [] };
  const [before, after] = [carried.before, carried.after].map((one) => leavesById(fields, one ?? {})) as [
    Leaves,
    Leaves,
  ];
  const leaves = leavesById(fields, content);
  const vanished = carried.before
    ? missingIn(around, carried.before, leaves).filter(({ leaf }) => !sameValue(before.get(leaf), after.get(leaf)))
    : [];
  return { content: writtenAs(content, main), vanished };
}

/** What taking a release back makes of what was public last (`last`) of a document that is down; `null` where that was not public before it. */
export const takenBackDown = (
  around: Surroundings,
  carried: Carried,
  last: RawRow,
  taking: TakingBack = {},
): PublicContent =>
  carried.before && carried.after ? takenBackPresent(around, carried, last, last, taking).content : null;

/** All that some contents of a document name. */
export const targetsIn = (fields: readonly MergeField[], contents: Iterable<PublicContent | undefined>) =>
  [...contents].flatMap((content) => (content ? [...targetsOf(fields, content)] : []));
