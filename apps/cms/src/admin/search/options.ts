import type { Found } from './found';
import type { Screen } from './use-screens';

/** What can be opened from the search. */
export interface Option {
  href: string;
  title: string;
  /** What stands below the title. */
  more: string;
}

export interface OptionGroup {
  label: string;
  options: Option[];
}

interface Words {
  screens: string;
  untitled: string;
  /** The words for what stands in another field than the title. */
  elsewhere: string;
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
    const options = rows.map(({ id, isElsewhere, others, title }) => ({
      href: `${list}/${id}`,
      title: title || words.untitled,
      more: [...others, ...(isElsewhere ? [words.elsewhere] : [])].join(' · '),
    }));
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
