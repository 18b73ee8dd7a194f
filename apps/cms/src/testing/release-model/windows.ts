import { texts, type Content, type Language } from './state';

/** The languages that visitors do not see, although the content has texts in them. */
export const withdrawnIn = (content: Content): Language[] =>
  texts.filter((language) => content[language] > 0 && content[`${language}Withdrawn`] === 1);

/** Whether visitors see the content in none of its languages. */
const isWithdrawn = (content: Content) =>
  texts.some((language) => content[language] > 0) &&
  texts.every((language) => content[language] === 0 || content[`${language}Withdrawn`] === 1);

/** What a published content shows at a minute; an end leaves an archive. */
export function shownAt(content: Content, at: number): 'live' | 'coming-soon' | 'expired' | 'withdrawn' {
  const { reveal, end } = content;
  if (isWithdrawn(content)) return 'withdrawn';
  if (end > 0 && at >= end) return 'expired';
  return at < reveal ? 'coming-soon' : 'live';
}

/** The minutes at which the window of a published content changes what it shows. */
export const changesAfter = (content: Content, at: number): number[] =>
  isWithdrawn(content) ? [] : [content.reveal, content.end].filter((one) => one > at);

/** An end comes after the reveal. */
export const isPossible = ({ reveal, end }: Content): boolean => end === 0 || end > reveal;

const shows = ({ reveal, end }: Content, at: number) => at >= reveal && (end === 0 || at < end);

/** Whether the window of the one content shows less than that of the other at a minute. */
export const showsLess = (one: Content, other: Content, at: number): boolean => !shows(one, at) && shows(other, at);
