import { isComingSoonType, windowTraitsOf, type ComingSoonType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';

import { labelWords } from '../../../../content/references/labels';
import { isRow, type RawRow } from '../../../../platform/rows/raw-row';
import { siteTime } from '../../../../platform/words/site-time-line';
import type { Finding } from '../../plan';
import type { Check, CheckedItem } from '../checked-release';
import { windowOf } from '../content/window-of';
import { errorIn } from '../finding';
import { inLanguageWords, sentence, type Words } from '../words';

export const emptyBodyCode = 'empty-body';

/** The nodes of a rich text that show something without a text of their own. */
const shown = new Set(['upload', 'relationship', 'block', 'inlineBlock']);

/** Whether visitors would see something of a value: of a rich text, more than empty paragraphs. */
function showsSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (!isRow(value)) return false;
  if (isRow(value.root)) return showsSomething(value.root);
  if (typeof value.text === 'string') return value.text.trim() !== '';
  return shown.has(String(value.type)) || (Array.isArray(value.children) && value.children.some(showsSomething));
}

/** What of the body is there in a language: the body of such a type is made of texts. */
const hasBodyIn = (type: ComingSoonType, content: RawRow, locale: SiteLanguage) =>
  windowTraitsOf(type).body.some((name) => {
    const field = content[name];
    return isRow(field) && showsSomething(field[locale]);
  });

const revealedAt = (parts: { field: Words; language: Words; at: Words }): Words =>
  sentence(
    parts,
    ({ at, field, language }) =>
      `Полето „${field}“ ${language} е празно, а се разкрива на ${at}: тогава няма да излезе нищо. Напишете текста, за да има какво да се разкрие.`,
    ({ at, field, language }) =>
      `The field “${field}” is empty ${language}, and it is revealed on ${at}: nothing will be there to read. Write the text that is to be revealed.`,
  );

function ofItem(item: CheckedItem, type: ComingSoonType, dueAt: number, timeZone: string): Finding[] {
  const { content, fields, languages } = item;
  if (!content) return [];
  const { isComingSoon, revealAt } = windowOf(content);
  // A text whose moment is not known yet is often not written yet; and what is not withheld any more may be a teaser alone.
  if (!isComingSoon || revealAt === undefined || revealAt <= dueAt) return [];
  const [path = ''] = windowTraitsOf(type).body;
  const body = fields.find(({ name }) => name === path);
  const field = labelWords(body && 'label' in body ? body.label : undefined, path);
  return languages
    .filter((locale) => !hasBodyIn(type, content, locale))
    .map((locale) => {
      const language = inLanguageWords(locale);
      const at = { bg: siteTime(revealAt, timeZone, 'bg'), en: siteTime(revealAt, timeZone, 'en') };
      return errorIn(emptyBodyCode, item, { path, locale, message: revealedAt({ field, language, at }) });
    });
}

/** Checks that there is something to reveal, in every language: with a moment for the reveal, nobody need come by to notice that there is nothing. */
export const emptyBody: Check = ({ items, dueAt }, { timeZone }) =>
  items.flatMap((item) => {
    const { type } = item.item;
    return isComingSoonType(type) ? ofItem(item, type, dueAt, timeZone) : [];
  });
