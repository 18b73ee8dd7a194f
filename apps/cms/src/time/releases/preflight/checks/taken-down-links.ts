import type { Finding } from '../../plan';
import type { Check, CheckedItem, CheckedRelease } from '../checked-release';
import { keyOf } from '../../../../content/references/references';
import type { Facts } from '../facts/facts';
import { warningIn } from '../finding';
import { documentWords, sentence, type Words } from '../words';

/** The maximum number of documents listed; the rest is counted. */
const mostNamed = 10;

/** The documents that will link to the document after the release: the items as they will be, and everything else as it is. */
function linkingAfter(key: string, { items }: CheckedRelease, { linking }: Facts): Words[] {
  const untouched = linking.filter((other) => other.targets.has(key) && !items.some((item) => item.key === other.key));
  const released = items.filter(({ references }) =>
    references.some((reference) => reference.kind === 'document' && keyOf(reference) === key),
  );
  return [
    ...untouched.map(({ words }) => words),
    ...released.map(({ title, item }) => documentWords(title, item.type)),
  ];
}

function ofItem(item: CheckedItem, release: CheckedRelease, facts: Facts): Finding[] {
  if (item.content) return [];
  const linking = linkingAfter(item.key, release, facts);
  if (linking.length === 0) return [];
  const more = linking.length - mostNamed;
  const listed = (language: keyof Words) =>
    linking
      .slice(0, mostNamed)
      .map((words) => words[language])
      .join(', ');
  const list = {
    bg: more > 0 ? `${listed('bg')} и още ${more}` : listed('bg'),
    en: more > 0 ? `${listed('en')} and ${more} more` : listed('en'),
  };
  const message = sentence(
    { list },
    (part) =>
      `Показват го или водят към него: ${part.list}. След свалянето документът ще изчезне и оттам: прегледайте ги.`,
    (part) => `Shown or linked to by: ${part.list}. It will disappear there once it is taken down; look through them.`,
  );
  return [warningIn('taken-down-links', item, { message })];
}

/** Warns about the places that show or link to a document that is taken down. */
export const takenDownLinks: Check = (release, facts) => release.items.flatMap((item) => ofItem(item, release, facts));
