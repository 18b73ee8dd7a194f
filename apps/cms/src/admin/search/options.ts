import { draftedTypes, isWindowedType, type DraftedType } from '@civic/content/content-types';

import type { Found, FoundRelease } from './found';
import type { Screen } from './use-screens';

/** What can be opened from the search. */
export interface Option {
  href: string;
  title: string;
  /** What stands below the title. */
  more: string;
  /** The document whose state is shown, since its title alone may be that of another, too. */
  state?: { type: DraftedType; id: string };
}

export interface OptionGroup {
  label: string;
  options: Option[];
}

type FoundDocument = Found['groups'][number]['documents'][number];

interface Words {
  screens: string;
  untitled: string;
  /** The words for what stands in another field than the title. */
  elsewhere: string;
  /** When a release is carried out, and its state. */
  release: (release: FoundRelease) => string;
  labelOf: (collection: string) => string;
  listOf: (collection: string) => string;
  /** The words for the rest of a list. */
  moreIn: (list: string) => string;
}

/** Whether every word of the text stands in the title, in whatever case. */
function hasWords(title: string, text: string): boolean {
  const lower = title.toLocaleLowerCase();
  return text
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => lower.includes(word));
}

/** Whether the title of a document does not say which it is: news comes again under one title, and others may happen to share theirs. */
const isAmbiguous = (type: DraftedType, { title }: FoundDocument, all: readonly FoundDocument[]) =>
  isWindowedType(type) ||
  all.filter((other) => other.title.toLocaleLowerCase() === title.toLocaleLowerCase()).length > 1;

/** The screens whose name has the words of the text, and the documents that were found, in groups. */
export function groupOptions(
  text: string,
  screens: readonly Screen[],
  found: Found | null,
  words: Words,
): OptionGroup[] {
  const named = screens.filter(({ title }) => hasWords(title, text)).map((screen) => ({ ...screen, more: '' }));
  const documents = (found?.groups ?? []).map(({ collection, documents: rows, hasMore }) => {
    const list = words.listOf(collection);
    const type = draftedTypes.find((one) => one === collection);
    const options = rows.map((row): Option => {
      const { id, isElsewhere, others, release, title } = row;
      const more = [...(release ? [words.release(release)] : []), ...others, ...(isElsewhere ? [words.elsewhere] : [])];
      return {
        href: `${list}/${id}`,
        title: title || words.untitled,
        more: more.join(' · '),
        ...(type && isAmbiguous(type, row, rows) && { state: { type, id } }),
      };
    });
    const rest = {
      href: `${list}?search=${encodeURIComponent(text)}`,
      title: words.moreIn(words.labelOf(collection)),
      more: '',
    };
    return { label: words.labelOf(collection), options: hasMore ? [...options, rest] : options };
  });
  const groups = [...documents, { label: words.screens, options: named }];
  return groups.filter(({ options }) => options.length > 0);
}
