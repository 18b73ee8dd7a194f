import type { Content } from './state';

/** What the window of a published content shows at a minute; an end leaves an archive. */
export function shownAt({ reveal, end }: Content, at: number): 'live' | 'coming-soon' | 'expired' {
  if (end > 0 && at >= end) return 'expired';
  return at < reveal ? 'coming-soon' : 'live';
}

/** The minutes at which the window of a published content changes what it shows. */
export const changesAfter = ({ reveal, end }: Content, at: number): number[] => [reveal, end].filter((one) => one > at);

/** An end comes after the reveal. */
export const isPossible = ({ reveal, end }: Content): boolean => end === 0 || end > reveal;

/** Whether the one content shows less than the other at a minute. */
export const showsLess = (one: Content, other: Content, at: number): boolean =>
  shownAt(one, at) !== 'live' && shownAt(other, at) === 'live';
