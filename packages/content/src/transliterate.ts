import { defaultLanguage, type SiteLanguage } from './site-languages';

/** Transliteration Act of the Republic of Bulgaria, article 5 (single letters). */
const bulgarianLetters: Readonly<Record<string, string>> = {
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
function bulgarianInLatin(text: string): string {
  const lower = text.toLocaleLowerCase('bg').normalize('NFC').replaceAll('българия', 'bulgaria');
  const characters = [...lower];
  return characters
    .map((character, index) => {
      const endsWord = !isCyrillic(characters[index + 1]);
      if (character === 'я' && endsWord && characters[index - 1] === 'и') return 'a';
      return bulgarianLetters[character] ?? character;
    })
    .join('');
}

/** Rules for lower-case Latin letters by language. A language written in Latin letters needs no entry. */
const transliterations: Readonly<Record<string, (text: string) => string>> = { bg: bulgarianInLatin };

/**
 * A text in lower case and in Latin letters, by the rules of its language. A language without rules uses those of the site's
 * default language, whose words also occur in translations. Other characters stay as they are.
 */
export function transliterate(text: string, language: SiteLanguage = defaultLanguage): string {
  const inLatin = transliterations[language] ?? transliterations[defaultLanguage];
  return inLatin ? inLatin(text) : text.toLocaleLowerCase(language);
}
