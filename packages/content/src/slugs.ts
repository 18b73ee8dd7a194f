const maximumLength = 96;

/** Transliteration Act of the Republic of Bulgaria, article 5 (single letters). */
const letters: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ь: 'y',
  ю: 'yu',
  я: 'ya',
};

const isCyrillic = (character: string | undefined) => character !== undefined && /\p{Script=Cyrillic}/u.test(character);

/**
 * Bulgarian in Latin letters as the Transliteration Act prescribes it, with its exceptions: final „ия“ becomes „ia“, and
 * „ь“ between consonant and „о“ becomes „y“. „България“ is „Bulgaria“ by article 6 of the Act.
 * The result is lower case; characters that are not Bulgarian letters stay as they are.
 */
export function transliterate(text: string): string {
  const lower = text.toLocaleLowerCase('bg').normalize('NFC').replaceAll('българия', 'bulgaria');
  const characters = [...lower];
  return characters
    .map((character, index) => {
      const endsWord = !isCyrillic(characters[index + 1]);
      if (character === 'я' && endsWord && characters[index - 1] === 'и') return 'a';
      return letters[character] ?? character;
    })
    .join('');
}

/** A slug of lower-case Latin letters, digits and single hyphens, at most 96 characters, cut at a word; may be empty. */
export function slugify(text: string): string {
  const slug = transliterate(text)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= maximumLength) return slug;
  const cut = slug.slice(0, maximumLength + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).slice(0, maximumLength);
}

/** Whether a slug typed by a person can stand in a path as it is. */
export function isSlug(value: string): boolean {
  return value.length <= maximumLength && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}
