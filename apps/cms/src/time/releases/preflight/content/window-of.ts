import { isRow, textOf, type RawRow } from '../../../../platform/rows/raw-row';

/** The window of an announcement, in ms, UTC. */
export interface Window {
  publishAt: number | undefined;
  revealAt: number | undefined;
  expireAt: number | undefined;
  isComingSoon: boolean;
  /** The exact moment announced to visitors. */
  promisedAt: number | undefined;
}

function instant(value: unknown): number | undefined {
  const at = Date.parse(textOf(value) ?? '');
  return Number.isNaN(at) ? undefined : at;
}

export function windowOf(content: RawRow): Window {
  const expected = isRow(content.expected) ? content.expected : {};
  const isExact = expected.precision === 'exact' && expected.certainty !== 'cancelled';
  return {
    publishAt: instant(content.publishAt),
    revealAt: instant(content.revealAt),
    expireAt: instant(content.expireAt),
    isComingSoon: content.comingSoon === true,
    promisedAt: isExact ? instant(expected.date) : undefined,
  };
}
