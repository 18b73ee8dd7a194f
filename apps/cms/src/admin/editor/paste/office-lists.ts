import { nested, type FlatItem } from './lists';

const styleOf = (element: Element) => element.getAttribute('style') ?? '';

/** The level of a list item that Word wrote as a paragraph: `mso-list: l0 level2 lfo1`. */
const wordLevel = (element: Element) => /mso-list:[^;]*\blevel(\d)/i.exec(styleOf(element))?.[1];

const isMarker = (element: Element) => /mso-list:\s*ignore/i.test(styleOf(element));

/** A number, letter or Roman number as it stands before an item. */
const numbered = /^\(?(?:(\d+)|[a-zа-я]|[ivxlc]+)[.)]/iu;

function wordItem(paragraph: Element): FlatItem | null {
  const level = wordLevel(paragraph);
  if (level === undefined) return null;
  const markers = [...paragraph.querySelectorAll('span')].filter(isMarker);
  const marker = markers
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
  for (const element of markers) element.remove();
  const number = numbered.exec(marker);
  return {
    level: Number(level),
    isNumbered: number !== null,
    start: Number(number?.[1] ?? 1),
    content: [...paragraph.childNodes],
  };
}

/** Word on the web writes each item as a list of its own, with its level beside it. */
function webItems(list: Element): FlatItem[] | null {
  if (list.localName !== 'ul' && list.localName !== 'ol') return null;
  const items = [...list.children];
  if (items.length === 0 || !items.every((item) => item.hasAttribute('data-aria-level'))) return null;
  return items.map((item, index) => ({
    level: Number(item.getAttribute('data-aria-level')) || 1,
    isNumbered: list.localName === 'ol',
    start: Number(list.getAttribute('start') ?? 1) + index,
    content: [...item.childNodes],
  }));
}

const itemsOf = (element: Element): FlatItem[] | null => {
  const item = wordItem(element);
  return item ? [item] : webItems(element);
};

/** Items that follow one another in one cell, or in the text itself. */
interface Run {
  first: Element;
  within: Element | null;
  items: FlatItem[];
}

const cellOf = (element: Element) => element.closest('td, th, blockquote');

/** Makes lists of what Word writes as paragraphs, or as many lists with one item each. */
export function joinOfficeLists(root: Element): void {
  const runs: Run[] = [];
  let current: Run | undefined;
  for (const element of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, ul, ol, table')) {
    if (element.parentElement?.closest('[data-aria-level]')) continue;
    const items = itemsOf(element);
    if (items && current?.within === cellOf(element)) {
      current.items.push(...items);
      element.remove();
      continue;
    }
    current = items ? { first: element, within: cellOf(element), items } : undefined;
    if (current) runs.push(current);
  }
  for (const { first, items } of runs) first.replaceWith(...nested(root.ownerDocument, items));
}

/** Puts a list that stands between two items into the one before it, as HTML wants it. */
export function nestLists(root: Element): void {
  for (const list of root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const item =
      list.previousElementSibling ?? list.parentElement?.insertBefore(root.ownerDocument.createElement('li'), list);
    item?.append(list);
  }
}
