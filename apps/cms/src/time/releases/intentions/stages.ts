import type { RawRow } from '../../../platform/rows/raw-row';
import type { MergeField } from '../publication/merge-locales';
import { released, settledOver, takenBack, type Carried, type Happened, type Planned } from './on-document';

/** A release of a document that is still to come. */
export interface ComingRelease {
  planned: Planned;
  /** ms, UTC. */
  dueAt: number;
  /** `null` for a release without an end. */
  endAt: number | null;
}

interface Step {
  at: number;
  release: ComingRelease;
  isEnd: boolean;
}

const stepsOf = (release: ComingRelease): Step[] => [
  { at: release.dueAt, release, isEnd: false },
  ...(release.endAt === null ? [] : [{ at: release.endAt, release, isEnd: true }]),
];

/**
 * What would be public of a document after each of its coming releases and their ends, in the order of their instants. What stands in the way of a
 * release stays as it is, and a take-down changes no value.
 */
export function stagesOf(fields: readonly MergeField[], now: RawRow, releases: readonly ComingRelease[]): RawRow[] {
  const steps = releases.flatMap(stepsOf).sort((one, other) => one.at - other.at);
  /** What was carried out and is not over, the lowest first. */
  const layers: { release: ComingRelease; made: Carried }[] = [];
  const since: Happened[] = [];
  let content = now;
  return steps.flatMap(({ release, isEnd }) => {
    const { planned } = release;
    const before = content;
    if (isEnd) {
      const place = layers.findIndex((layer) => layer.release === release);
      const [layer] = place < 0 ? [] : layers.splice(place, 1);
      if (!layer) return [];
      const over = layers.splice(place);
      const above = over.map(({ made }) => made);
      const settled = settledOver(fields, layer.made, above);
      layers.push(...over.map((one, at) => ({ ...one, made: settled[at] ?? one.made })));
      content = takenBack(fields, layer.made, before, { above }) ?? before;
      since.push({ ...layer.made, kind: 'taken-back', wasKnown: true });
      return [content];
    }
    if (planned.action === 'unpublish') return [];
    const known = [...(planned.since ?? []), ...since];
    content = released(fields, { ...planned, since: known }, before, now).content ?? before;
    const made = { locales: planned.locales, before, after: content };
    layers.push({ release, made });
    since.push({ ...made, kind: 'carried-out', wasKnown: true });
    return [content];
  });
}

/** What each of the coming releases would make of what is public if it were the only one. */
export const eachAlone = (fields: readonly MergeField[], now: RawRow, releases: readonly ComingRelease[]): RawRow[] =>
  releases.flatMap((release) => stagesOf(fields, now, [{ ...release, endAt: null }]));
