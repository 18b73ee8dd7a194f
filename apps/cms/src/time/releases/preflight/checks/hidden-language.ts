import { isRow, type RawRow } from '../../../../platform/rows/raw-row';
import { languageWithdrawn } from '../../../../content/withdrawn-languages';
import type { Check } from '../checked-release';
import { warningIn } from '../finding';
import { inLanguageWords, sentence } from '../words';

const isHiddenIn = (row: RawRow | null, locale: string) => {
  const withdrawn = row?.[languageWithdrawn];
  return isRow(withdrawn) && withdrawn[locale] === true;
};

/** Warns of a release of a language that is withdrawn and stays so: visitors see nothing of it. A release that withdraws one means it. */
export const hiddenLanguage: Check = ({ items }) =>
  items.flatMap((item) =>
    (item.item.locales ?? [])
      .filter((locale) => isHiddenIn(item.content, locale) && isHiddenIn(item.publicNow, locale))
      .map((locale) =>
        warningIn('hidden-language', item, {
          path: languageWithdrawn,
          locale,
          message: sentence(
            { language: inLanguageWords(locale) },
            ({ language }) =>
              `Документът не се показва ${language}, затова посетителите няма да видят промяната. Махнете отметката, за да се показва.`,
            ({ language }) =>
              `The document is not shown ${language}, so visitors will not see the release. Untick the box to show it.`,
          ),
        }),
      ),
  );
