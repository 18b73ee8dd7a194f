import type { FlattenedField } from 'payload';

import { idOf, isRow, textOf } from '../../../platform/rows/raw-row';
import { siteTimeLine } from '../../../platform/words/site-time-line';
import { headsIn } from '../intentions/leaves-by-id';
import { labelWords, type Words } from '../preflight/words';

/** What the words of a value depend on. */
export interface Telling {
  /** The zone of the site, an IANA name. */
  timeZone: string;
  /** The title of a document that a relation names. */
  titleOf: (type: string, id: string) => string | undefined;
}

const same = (text: string): Words => ({ bg: text, en: text });

const yes = { bg: 'Да', en: 'Yes' };
const no = { bg: 'Не', en: 'No' };
const nothing = { bg: '—', en: '—' };

const lexicalBlocks = new Set(['paragraph', 'heading', 'listitem', 'quote']);

/** The text of a rich text in Lexical's form, its paragraphs apart. */
export function plainText(node: unknown): string {
  if (!isRow(node)) return '';
  if (isRow(node.root)) return plainText(node.root).trim();
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return '\n';
  const inner = Array.isArray(node.children) ? node.children.map(plainText).join('') : '';
  return lexicalBlocks.has(String(node.type)) ? `${inner}\n` : inner;
}

function optionWords(field: Extract<FlattenedField, { type: 'select' | 'radio' }>, value: unknown): Words {
  const option = field.options.find((one) => (typeof one === 'string' ? one : one.value) === value);
  return labelWords(typeof option === 'object' ? option.label : undefined, String(value));
}

const joined = (words: Words[]): Words => ({
  bg: words.map(({ bg }) => bg).join(', '),
  en: words.map(({ en }) => en).join(', '),
});

function relationWords(relationTo: string | readonly string[], value: unknown, { titleOf }: Telling): Words {
  const type = isRow(value) && typeof value.relationTo === 'string' ? value.relationTo : relationTo;
  const id = idOf(isRow(value) && 'value' in value ? value.value : value) ?? '';
  return same((typeof type === 'string' ? titleOf(type, id) : undefined) ?? id);
}

/** The blocks of a list by their names, or the number of its rows. */
function listWords(field: FlattenedField | undefined, rows: readonly { blockType?: string }[]): Words {
  if (field?.type !== 'blocks') {
    return {
      bg: rows.length === 1 ? '1 ред' : `${rows.length} реда`,
      en: rows.length === 1 ? '1 row' : `${rows.length} rows`,
    };
  }
  const labels = rows.map(({ blockType }) => {
    const block = field.blocks.find(({ slug }) => slug === blockType);
    return labelWords(block?.labels?.singular, blockType ?? '');
  });
  return joined(labels);
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The value of a field in plain words, in both languages of the admin: a relation as the title. */
export function valueWords(field: FlattenedField | undefined, value: unknown, telling: Telling): Words {
  if (isEmpty(value)) return nothing;
  const heads = headsIn(value);
  if (heads) return listWords(field, heads);
  switch (field?.type) {
    case 'checkbox':
      return value === true ? yes : no;
    case 'richText':
      return same(plainText(value).trim() || '—');
    case 'date': {
      const at = Date.parse(textOf(value) ?? '');
      if (Number.isNaN(at)) return same(String(value));
      return { bg: siteTimeLine(at, telling.timeZone, 'bg'), en: siteTimeLine(at, telling.timeZone, 'en') };
    }
    case 'select':
    case 'radio':
      return joined((Array.isArray(value) ? value : [value]).map((one) => optionWords(field, one)));
    case 'relationship':
    case 'upload':
      return joined(
        (Array.isArray(value) ? value : [value]).map((one) => relationWords(field.relationTo, one, telling)),
      );
    default:
      return same(typeof value === 'string' ? value : JSON.stringify(value));
  }
}

/** The documents that the value of a relation names. */
export function documentsIn(field: FlattenedField | undefined, value: unknown): { type: string; id: string }[] {
  if (field?.type !== 'relationship' && field?.type !== 'upload') return [];
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const type = isRow(one) && typeof one.relationTo === 'string' ? one.relationTo : field.relationTo;
    const id = idOf(isRow(one) && 'value' in one ? one.value : one);
    return typeof type === 'string' && id ? [{ type, id }] : [];
  });
}
