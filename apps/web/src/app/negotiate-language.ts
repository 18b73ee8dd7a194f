import { defaultLanguage, isSiteLanguage, type SiteLanguage } from '@civic/content/site-languages';

interface Preference {
  language: string;
  /** 0 to 1; 0 rejects the language. */
  quality: number;
}

function parsePreference(part: string): Preference {
  const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
  const quality = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
  const value = quality === undefined ? 1 : Number.parseFloat(quality);
  return { language: range.split('-')[0]?.toLowerCase() ?? '', quality: Number.isNaN(value) ? 0 : value };
}

/**
 * The language of the site that a visitor prefers most, by the header Accept-Language; the default one if the header is missing
 * or lists only other languages. Regions are ignored: `en-GB` is `en`.
 */
export function negotiateLanguage(header: string | null): SiteLanguage {
  const wanted = (header ?? '')
    .split(',')
    .map(parsePreference)
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => (language === '*' ? defaultLanguage : language));
  return wanted.find(isSiteLanguage) ?? defaultLanguage;
}
