import type { Present } from '../../content/saving/presence';

const present = new Map<string, readonly Present[]>();

/** Notes who else has a document (`type/id`) open that is on the page. */
export function notePresent(document: string, others: readonly Present[]): void {
  if (others.length > 0) present.set(document, others);
  else present.delete(document);
}

/** The names of the other people who have a document on the page open, as far as it is known. */
export const othersAt = (document: string): string[] => [
  ...new Set((present.get(document) ?? []).filter(({ isSelf }) => !isSelf).map(({ name }) => name)),
];
